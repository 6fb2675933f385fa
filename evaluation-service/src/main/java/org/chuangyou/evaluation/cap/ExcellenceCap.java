package org.chuangyou.evaluation.cap;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** The one row of the rule. */
@Entity
class ExcellenceCap {

    @Id
    private int id;

    @Version
    private long version;

    private int numerator;
    private int denominator;

    @Enumerated(EnumType.STRING)
    private Effect effect;

    private String source;

    protected ExcellenceCap() {}

    /** A national rule is a floor: the county may be stricter, never laxer. */
    void change(Cap wanted) {
        if (!wanted.isAsStrictAs(Cap.NATIONAL)) {
            throw CapProblems.laxer(wanted);
        }
        numerator = wanted.numerator();
        denominator = wanted.denominator();
        effect = wanted.effect();
        source = wanted.source();
    }

    long version() {
        return version;
    }

    Cap cap() {
        return new Cap(numerator, denominator, effect, source);
    }
}
