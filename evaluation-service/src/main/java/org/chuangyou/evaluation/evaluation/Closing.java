package org.chuangyou.evaluation.evaluation;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.chassis.event.Outbox;
import org.chuangyou.evaluation.paper.PaperCount;
import org.chuangyou.evaluation.paper.PaperTallies;
import org.chuangyou.evaluation.pledge.Pledges;
import org.chuangyou.evaluation.poll.Tally;
import org.chuangyou.evaluation.result.Counting;
import org.chuangyou.evaluation.result.FrozenResults;
import org.chuangyou.evaluation.result.Results;
import org.chuangyou.evaluation.result.Sheet;
import org.chuangyou.evaluation.roll.Roll;
import org.chuangyou.evaluation.satisfaction.Definitions;
import org.chuangyou.evaluation.urn.Urn;

/** Closes an evaluation: nothing is issued or cast any more, the ballots are counted and the results frozen. */
@ApplicationScoped
class Closing {

    private final Evaluations evaluations;
    private final Definitions definitions;
    private final Pledges pledges;
    private final Views views;
    private final Roll roll;
    private final Urn urn;
    private final PaperTallies tallies;
    private final FrozenResults frozen;
    private final Outbox outbox;
    private final Clock clock;

    Closing(
            Evaluations evaluations,
            Definitions definitions,
            Pledges pledges,
            Views views,
            Roll roll,
            Urn urn,
            PaperTallies tallies,
            FrozenResults frozen,
            Outbox outbox,
            Clock clock) {
        this.evaluations = evaluations;
        this.definitions = definitions;
        this.pledges = pledges;
        this.views = views;
        this.roll = roll;
        this.urn = urn;
        this.tallies = tallies;
        this.frozen = frozen;
        this.outbox = outbox;
        this.clock = clock;
    }

    void of(Evaluation evaluation, String person) {
        evaluation.close(person, clock);
        evaluations.flush();
        // Before anything that cannot be undone: what the tellers of the paper say must agree.
        var paper = tallies.agreed(urn.manifest(evaluation.id()), roll.drawn(evaluation.id()));
        // Paper, roll and urn close each for itself, before this transaction does. Should the rest fail, closing is
        // done
        // again and finds the same ballots: those on paper, those issued and those cast.
        tallies.close(evaluation.id());
        roll.close(evaluation.id());
        var issued = roll.issuedByContest(evaluation.id());
        var results = Counting.of(sheet(evaluation, issued, urn.close(evaluation.id(), issued), paper));
        frozen.freeze(results);
        outbox.add(EvaluationEvent.Closed.of(evaluation, results));
    }

    private Sheet sheet(
            Evaluation evaluation,
            Map<String, Integer> issued,
            Map<String, Tally> cast,
            Map<String, PaperCount> paper) {
        return new Sheet(
                urn.manifest(evaluation.id()),
                evaluation.campaignId(),
                evaluation.closedOn(),
                definitions.named(evaluation.definition()).orElseThrow(),
                evaluation.groups().stream()
                        .map(group -> new Sheet.Group(group.name(), group.eligible(), group.weight()))
                        .toList(),
                subjects(evaluation),
                roll.issuedByGroup(evaluation.id()),
                issued,
                cast,
                paper);
    }

    private List<Sheet.Subject> subjects(Evaluation evaluation) {
        return evaluation.subjects().stream()
                .map(subject -> new Sheet.Subject(
                        subject.organizationId(), views.nameOf(subject), pledged(evaluation, subject)))
                .toList();
    }

    private Results.Pledged pledged(Evaluation evaluation, Subject subject) {
        if (subject.teacher() != null) {
            return new Results.Pledged(0, 0, 0, 0); // who is no member pledges nothing here
        }
        var count = subject.isOrganization()
                ? pledges.ofOrganization(evaluation.campaignId(), subject.organizationId())
                : pledges.ofMember(evaluation.campaignId(), subject.personCode());
        return new Results.Pledged(count.published(), count.fulfilled(), count.partly(), count.unkept());
    }
}
