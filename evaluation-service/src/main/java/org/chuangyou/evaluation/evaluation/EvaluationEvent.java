package org.chuangyou.evaluation.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.chuangyou.chassis.event.Event;
import org.chuangyou.evaluation.poll.SubjectKind;
import org.chuangyou.evaluation.result.Results;

/** Facts other services may learn about an evaluation: never a ballot, a code or an entry of the roll. */
sealed interface EvaluationEvent extends Event {

    UUID evaluationId();

    @Override
    default Object key() {
        return evaluationId();
    }

    @Event.Type("evaluation.evaluation-opened.v1")
    record Opened(UUID evaluationId, UUID campaignId, UUID organizationId, String title, LocalDate openedOn)
            implements EvaluationEvent {}

    @Event.Type("evaluation.evaluation-closed.v1")
    record Closed(
            UUID evaluationId,
            UUID campaignId,
            UUID organizationId,
            String title,
            LocalDate closedOn,
            String definition,
            List<GroupCount> groups,
            List<SubjectCount> subjects)
            implements EvaluationEvent {

        static Closed of(Evaluation evaluation, Results results) {
            return new Closed(
                    evaluation.id(),
                    evaluation.campaignId(),
                    evaluation.organizationId(),
                    evaluation.title(),
                    evaluation.closedOn(),
                    evaluation.definition(),
                    results.groups().stream().map(GroupCount::of).toList(),
                    results.subjects().stream().map(SubjectCount::of).toList());
        }
    }

    @Event.Type("evaluation.evaluation-published.v1")
    record Published(UUID evaluationId, UUID campaignId, UUID organizationId, LocalDate publishedOn)
            implements EvaluationEvent {}

    /** It ends uncounted; the reason is for the organiser's line, since it may name people. */
    @Event.Type("evaluation.evaluation-annulled.v1")
    record Annulled(UUID evaluationId, UUID campaignId, UUID organizationId, LocalDate annulledOn)
            implements EvaluationEvent {}

    /** @param onPaper apart from what was cast; null where the group had no paper */
    record GroupCount(String name, int weight, int eligible, int issued, int cast, PaperCount onPaper) {
        static GroupCount of(Results.Group group) {
            return new GroupCount(
                    group.name(),
                    group.weight(),
                    group.eligible(),
                    group.issued(),
                    group.cast(),
                    Optional.ofNullable(group.onPaper()).map(PaperCount::of).orElse(null));
        }
    }

    record PaperCount(int issued, int returned, int valid) {
        static PaperCount of(Results.GroupOnPaper paper) {
            return new PaperCount(paper.issued(), paper.returned(), paper.valid());
        }
    }

    /**
     * Of members and teachers no numbers: how they were judged is for themselves and for the organiser's line.
     *
     * @param onPaper apart from what was cast; null where nobody had paper, and of persons
     */
    record SubjectCount(
            SubjectKind kind,
            UUID organizationId,
            Integer numerator,
            Integer denominator,
            Double percent,
            boolean suppressed,
            PaperTotal onPaper) {
        static SubjectCount of(Results.Subject subject) {
            var told = subject.kind() == SubjectKind.BRANCH;
            var overall = Optional.ofNullable(subject.overall()).filter(total -> told);
            return new SubjectCount(
                    subject.kind(),
                    subject.organizationId(),
                    overall.map(Results.Overall::numerator)
                            .map(Math::toIntExact)
                            .orElse(null),
                    overall.map(Results.Overall::denominator)
                            .map(Math::toIntExact)
                            .orElse(null),
                    overall.map(Results.Overall::percent).orElse(null),
                    subject.suppressed(),
                    Optional.ofNullable(subject.onPaper())
                            .filter(paper -> told)
                            .map(PaperTotal::of)
                            .orElse(null));
        }
    }

    record PaperTotal(Integer numerator, Integer denominator, Double percent, boolean suppressed) {
        static PaperTotal of(Results.OverallOnPaper paper) {
            var overall = Optional.ofNullable(paper.overall());
            return new PaperTotal(
                    overall.map(Results.Overall::numerator)
                            .map(Math::toIntExact)
                            .orElse(null),
                    overall.map(Results.Overall::denominator)
                            .map(Math::toIntExact)
                            .orElse(null),
                    overall.map(Results.Overall::percent).orElse(null),
                    paper.suppressed());
        }
    }
}
