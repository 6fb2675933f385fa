package org.chuangyou.evaluation.threshold;

import java.math.BigDecimal;
import java.util.UUID;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.chuangyou.evaluation.poll.SubjectKind;

/** What a satisfaction must reach. */
@Entity
class Threshold {

    @Id
    private String code;

    @Version
    private long version;

    private String label;
    private String definition;

    @Enumerated(EnumType.STRING)
    private Comparison comparison;

    private BigDecimal percent;

    @Enumerated(EnumType.STRING)
    private SubjectKind subjectKind;

    private UUID organizationId;
    private String source;

    protected Threshold() {}

    Threshold(String code, NewThreshold wanted) {
        this.code = code;
        word(wanted);
    }

    void word(NewThreshold wanted) {
        label = wanted.label();
        definition = wanted.definition();
        comparison = wanted.comparison();
        percent = wanted.percent().setScale(1);
        subjectKind = wanted.subjectKind();
        organizationId = wanted.organizationId();
        source = wanted.source();
    }

    long version() {
        return version;
    }

    ThresholdView view() {
        return new ThresholdView(code, label, definition, comparison, percent, subjectKind, organizationId, source);
    }
}
