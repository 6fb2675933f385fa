package org.chuangyou.evaluation.evaluation;

import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.evaluation.organization.Directory;

/** What stands on the paper for each subject: the name, and as much more as tells apart those of one name. */
@ApplicationScoped
class Labels {

    private final Views views;
    private final Directory directory;

    Labels(Views views, Directory directory) {
        this.views = views;
        this.directory = directory;
    }

    /** In the subjects' order; refuses those that nothing tells apart, since nobody would know whom they judge. */
    List<String> of(List<Subject> subjects) {
        var names = subjects.stream().map(views::nameOf).toList();
        var placed = whereAlike(names, subjects, this::placed);
        var coded = whereAlike(placed, subjects, this::coded);
        var alike =
                coded.stream().filter(label -> isAlike(label, coded)).distinct().toList();
        if (!alike.isEmpty()) {
            throw EvaluationProblems.subjectsAlike(alike);
        }
        return coded;
    }

    private static List<String> whereAlike(
            List<String> labels, List<Subject> subjects, Function<Subject, String> longer) {
        return IntStream.range(0, labels.size())
                .mapToObj(i -> isAlike(labels.get(i), labels) ? longer.apply(subjects.get(i)) : labels.get(i))
                .toList();
    }

    private static boolean isAlike(String label, List<String> labels) {
        return Collections.frequency(labels, label) > 1;
    }

    private String placed(Subject subject) {
        return subject.isOrganization()
                ? views.nameOf(subject)
                : "%s（%s）".formatted(views.nameOf(subject), organization(subject));
    }

    private String coded(Subject subject) {
        return subject.personCode() == null
                ? placed(subject)
                : "%s（%s，%s）".formatted(views.nameOf(subject), organization(subject), subject.personCode());
    }

    private String organization(Subject subject) {
        return directory
                .nameOf(subject.organizationId())
                .orElse(subject.organizationId().toString());
    }
}
