package org.chuangyou.evaluation.evaluation;

import java.util.Map;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.evaluation.organization.Directory;
import org.chuangyou.evaluation.roll.Roll;

/** Shows evaluations, with names from the directory and counts from the roll. */
@ApplicationScoped
class Views {

    private final Directory directory;
    private final Roll roll;

    Views(Directory directory, Roll roll) {
        this.directory = directory;
        this.roll = roll;
    }

    EvaluationView of(Evaluation evaluation) {
        var drawn = roll.drawn(evaluation.id());
        var issued = roll.issuedByGroup(evaluation.id());
        return new EvaluationView(
                evaluation.id(),
                evaluation.campaignId(),
                evaluation.organizationId(),
                evaluation.title(),
                evaluation.pair(),
                evaluation.template(),
                evaluation.definition(),
                evaluation.minimumShown(),
                evaluation.asksForComments(),
                evaluation.form(),
                evaluation.mode(),
                evaluation.status(),
                evaluation.openedOn(),
                evaluation.closingProposedBy().orElse(null),
                evaluation.closedOn(),
                evaluation.publishedOn(),
                evaluation.arePersonsPublished(),
                evaluation.annulment(),
                evaluation.groups().stream()
                        .map(group -> group(group, drawn, issued))
                        .toList(),
                evaluation.subjects().stream().map(this::subject).toList());
    }

    /** The subject's name as it stands now; its code where the name has not been heard of. */
    String nameOf(Subject subject) {
        if (subject.teacher() != null) {
            return subject.teacher();
        }
        return subject.personCode() == null
                ? directory
                        .nameOf(subject.organizationId())
                        .orElse(subject.organizationId().toString())
                : directory
                        .person(subject.personCode())
                        .map(Directory.Person::name)
                        .orElse(subject.personCode());
    }

    private EvaluationView.SubjectView subject(Subject subject) {
        return new EvaluationView.SubjectView(subject.organizationId(), subject.personCode(), nameOf(subject));
    }

    private static EvaluationView.GroupView group(
            Group group, Map<String, Integer> drawn, Map<String, Integer> issued) {
        return new EvaluationView.GroupView(
                group.name(),
                group.eligible(),
                group.weight(),
                group.entry(),
                drawn.getOrDefault(group.name(), 0),
                issued.getOrDefault(group.name(), 0));
    }
}
