package org.chuangyou.organization.rule;

import java.time.LocalDate;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.chuangyou.chassis.web.Refusal;

import static jakarta.persistence.EnumType.STRING;

/** What a county asks beyond a national rule. The national rule is a floor: a county may be stricter, never laxer. */
@Entity
class CountyRule {

    @Id
    private String code;

    @Version
    private long version;

    private int number;

    @Enumerated(STRING)
    private Effect effect;

    private String documentNumber;
    private LocalDate documentDate;

    protected CountyRule() {}

    CountyRule(Rule rule, NewCountyRule wanted) {
        code = rule.code();
        change(wanted);
    }

    void change(NewCountyRule wanted) {
        var rule = rule();
        if (!rule.bound().isAsStrict(wanted.number(), rule.value())
                || wanted.effect().compareTo(rule.effect()) < 0) {
            throw Refusal.conflict("laxer-than-national")
                    .with("rule", code)
                    .with("national", rule.value())
                    .with("nationalEffect", rule.effect())
                    .with("number", wanted.number())
                    .with("effect", wanted.effect())
                    .asException();
        }
        number = wanted.number();
        effect = wanted.effect();
        documentNumber = wanted.documentNumber();
        documentDate = wanted.documentDate();
    }

    private Rule rule() {
        return Rule.ofCode(code).orElseThrow();
    }

    Standard standard() {
        return new Standard(rule(), number, effect, documentNumber);
    }

    LocalDate documentDate() {
        return documentDate;
    }

    long version() {
        return version;
    }
}
