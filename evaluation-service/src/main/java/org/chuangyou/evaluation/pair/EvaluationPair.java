package org.chuangyou.evaluation.pair;

import java.util.ArrayList;
import java.util.List;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;

import org.hibernate.annotations.Immutable;

/** One of the 四评. */
@Entity
@Immutable
class EvaluationPair {

    @Id
    private String code;

    private int position;
    private String label;

    @Enumerated(EnumType.STRING)
    private PairSubject subject;

    @Enumerated(EnumType.STRING)
    private Direction direction;

    private boolean aggregateOnly;
    private int leastRaters;
    private String source;

    @ElementCollection
    @OrderColumn(name = "position")
    @Column(name = "rater")
    @CollectionTable(name = "evaluation_pair_rater", joinColumns = @JoinColumn(name = "pair_code"))
    private List<String> raters = new ArrayList<>();

    protected EvaluationPair() {}

    PairView view() {
        return new PairView(code, label, List.copyOf(raters), subject, direction, aggregateOnly, leastRaters, source);
    }
}
