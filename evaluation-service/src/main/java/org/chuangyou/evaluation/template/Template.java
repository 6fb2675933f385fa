package org.chuangyou.evaluation.template;

import java.util.ArrayList;
import java.util.List;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;

import org.chuangyou.evaluation.poll.Grade;
import org.chuangyou.evaluation.poll.Indicator;
import org.chuangyou.evaluation.poll.SubjectKind;
import org.hibernate.annotations.Immutable;

/** One version of a 测评表. It is never changed: another wording is another version. */
@Entity
@Immutable
class Template {

    @EmbeddedId
    private TemplateVersion id;

    private String title;

    @Enumerated(EnumType.STRING)
    private SubjectKind subjectKind;

    @ElementCollection
    @OrderColumn(name = "position")
    @CollectionTable(
            name = "template_indicator",
            joinColumns = {
                @JoinColumn(name = "template_code", referencedColumnName = "code"),
                @JoinColumn(name = "template_version", referencedColumnName = "version")
            })
    private List<Indicator> indicators = new ArrayList<>();

    @ElementCollection
    @OrderColumn(name = "position")
    @CollectionTable(
            name = "template_grade",
            joinColumns = {
                @JoinColumn(name = "template_code", referencedColumnName = "code"),
                @JoinColumn(name = "template_version", referencedColumnName = "version")
            })
    private List<Grade> grades = new ArrayList<>();

    protected Template() {}

    Template(int version, NewTemplate request) {
        this.id = new TemplateVersion(request.code(), version);
        this.title = request.title();
        this.subjectKind = request.subjectKind();
        this.indicators.addAll(request.indicators());
        this.grades.addAll(request.grades());
    }

    TemplateView view() {
        return new TemplateView(
                id.code(), id.version(), title, subjectKind, List.copyOf(indicators), List.copyOf(grades));
    }
}
