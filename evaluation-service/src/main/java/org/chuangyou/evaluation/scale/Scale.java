package org.chuangyou.evaluation.scale;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;

import org.chuangyou.evaluation.poll.Grade;
import org.hibernate.annotations.Immutable;

/** A scale. It is never changed: other grades are another scale. */
@Entity
@Immutable
class Scale {

    @Id
    private String code;

    private String label;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    private String source;

    @ElementCollection
    @OrderColumn(name = "position")
    @CollectionTable(name = "scale_grade", joinColumns = @JoinColumn(name = "scale_code"))
    private List<Grade> grades = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "scale_conversion", joinColumns = @JoinColumn(name = "scale_code"))
    private Set<Conversion> conversions = new LinkedHashSet<>();

    protected Scale() {}

    Scale(String code, NewScale wanted) {
        this.code = code;
        this.label = wanted.label();
        this.purpose = wanted.purpose();
        this.source = wanted.source();
        this.grades.addAll(wanted.grades());
        this.conversions.addAll(wanted.conversions());
    }

    boolean says(NewScale wanted) {
        return view().equals(new Scale(code, wanted).view());
    }

    ScaleView view() {
        var codes = grades.stream().map(Grade::code).toList();
        var order =
                Comparator.comparing(Conversion::name).thenComparingInt((Conversion one) -> codes.indexOf(one.grade()));
        return new ScaleView(
                code,
                label,
                purpose,
                source,
                List.copyOf(grades),
                conversions.stream().sorted(order).toList());
    }
}
