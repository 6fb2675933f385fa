package org.chuangyou.evaluation.threshold;

import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.chassis.web.Messages;
import org.chuangyou.evaluation.organization.Directory;
import org.chuangyou.evaluation.poll.Grade;
import org.chuangyou.evaluation.result.Results;
import org.chuangyou.evaluation.satisfaction.Definitions;
import org.chuangyou.evaluation.satisfaction.Satisfaction;
import org.chuangyou.evaluation.satisfaction.Share;

/** Holds the frozen results of an evaluation against a threshold, under the threshold's own definition. */
@ApplicationScoped
class Judging {

    private final Definitions definitions;
    private final Directory directory;
    private final Messages messages;

    Judging(Definitions definitions, Directory directory, Messages messages) {
        this.definitions = definitions;
        this.directory = directory;
        this.messages = messages;
    }

    List<Verdict> of(Results results, ThresholdView threshold) {
        requireFor(results, threshold);
        var definition = definitions.named(threshold.definition()).orElseThrow();
        requireFit(definition, results);
        return results.subjects().stream()
                .map(subject -> verdict(results, subject, threshold, definition))
                .toList();
    }

    private void requireFor(Results results, ThresholdView threshold) {
        if (results.subjects().stream().anyMatch(subject -> subject.kind() != threshold.subjectKind())) {
            throw ThresholdProblems.ofOtherKind(threshold.code(), threshold.subjectKind());
        }
        if (threshold.organizationId() != null
                && !directory.line(results.organizationId()).contains(threshold.organizationId())) {
            throw ThresholdProblems.elsewhere(threshold.code());
        }
    }

    private static void requireFit(Satisfaction definition, Results results) {
        var scale = results.grades().stream().map(Grade::code).toList();
        var missing = definition.valid().stream()
                .filter(grade -> !scale.contains(grade))
                .toList();
        if (!missing.isEmpty()) {
            throw ThresholdProblems.definitionUnfit(definition.code(), missing);
        }
    }

    private Verdict verdict(
            Results results, Results.Subject subject, ThresholdView threshold, Satisfaction definition) {
        if (subject.suppressed()) {
            return Verdict.withheld(subject.name(), subject.organizationId(), threshold, messages);
        }
        var parts = subject.groups().stream()
                .filter(paper -> !paper.suppressed())
                .map(paper -> new Share.Part(
                        weight(results, paper.group()),
                        ratings(paper, definition.satisfied()),
                        ratings(paper, definition.valid())))
                .toList();
        return Verdict.of(subject.name(), subject.organizationId(), threshold, Share.of(parts), messages);
    }

    private static int weight(Results results, String group) {
        return results.groups().stream()
                .filter(one -> one.name().equals(group))
                .findFirst()
                .orElseThrow()
                .weight();
    }

    private static long ratings(Results.Paper paper, List<String> grades) {
        return paper.indicators().stream()
                .flatMap(line -> line.counts().stream())
                .filter(count -> grades.contains(count.grade()))
                .mapToLong(count -> count.share().numerator())
                .sum();
    }
}
