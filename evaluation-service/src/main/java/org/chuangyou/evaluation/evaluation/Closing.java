package org.chuangyou.evaluation.evaluation;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.chassis.event.Outbox;
import org.chuangyou.evaluation.paper.PaperCount;
import org.chuangyou.evaluation.paper.PaperTallies;
import org.chuangyou.evaluation.pledge.Pledges;
import org.chuangyou.evaluation.poll.Manifest;
import org.chuangyou.evaluation.poll.Tally;
import org.chuangyou.evaluation.result.Counting;
import org.chuangyou.evaluation.result.FrozenResults;
import org.chuangyou.evaluation.result.Results;
import org.chuangyou.evaluation.result.Sheet;
import org.chuangyou.evaluation.roll.Roll;
import org.chuangyou.evaluation.satisfaction.Definitions;
import org.chuangyou.evaluation.satisfaction.Satisfaction;
import org.chuangyou.evaluation.urn.Urn;

/** Closes an evaluation: nothing is issued or cast any more, the ballots are counted and the results frozen. */
@ApplicationScoped
class Closing {

    private final Evaluations evaluations;
    private final Definitions definitions;
    private final Pledges pledges;
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
            Roll roll,
            Urn urn,
            PaperTallies tallies,
            FrozenResults frozen,
            Outbox outbox,
            Clock clock) {
        this.evaluations = evaluations;
        this.definitions = definitions;
        this.pledges = pledges;
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
        var manifest = urn.manifest(evaluation.id());
        var paper = tallies.agreed(manifest, roll.drawn(evaluation.id()));
        // Paper, roll and urn close each for itself, before this transaction does. Should the rest fail, closing is
        // done
        // again and finds the same ballots: those on paper, those issued and those cast.
        tallies.close(evaluation.id());
        roll.close(evaluation.id());
        var issued = roll.issuedByContest(evaluation.id());
        var results = Counting.of(sheet(evaluation, manifest, issued, urn.close(evaluation.id(), issued), paper));
        frozen.freeze(results);
        outbox.add(EvaluationEvent.Closed.of(evaluation, results));
    }

    private Sheet sheet(
            Evaluation evaluation,
            Manifest manifest,
            Map<String, Integer> issued,
            Map<String, Tally> cast,
            Map<String, PaperCount> paper) {
        return new Sheet(
                manifest,
                evaluation.campaignId(),
                evaluation.closedOn(),
                definition(manifest),
                groups(evaluation, manifest),
                subjects(evaluation, manifest),
                roll.issuedByGroup(evaluation.id()),
                issued,
                cast,
                paper);
    }

    /** The grades that everybody was shown before the first ballot, whatever the table of definitions says by now. */
    private Satisfaction definition(Manifest manifest) {
        var shown = manifest.definition();
        var label = definitions.named(shown.code()).orElseThrow().label();
        return new Satisfaction(shown.code(), label, shown.satisfied(), shown.valid());
    }

    /** The same of the weights. */
    private static List<Sheet.Group> groups(Evaluation evaluation, Manifest manifest) {
        return IntStream.range(0, evaluation.groups().size())
                .mapToObj(i -> new Sheet.Group(
                        evaluation.groups().get(i).name(),
                        evaluation.groups().get(i).eligible(),
                        manifest.groups().get(i).weight()))
                .toList();
    }

    /** The results call a subject what it was called on the paper. */
    private List<Sheet.Subject> subjects(Evaluation evaluation, Manifest manifest) {
        return IntStream.range(0, evaluation.subjects().size())
                .mapToObj(i -> subject(
                        evaluation,
                        evaluation.subjects().get(i),
                        manifest.subjects().get(i)))
                .toList();
    }

    private Sheet.Subject subject(Evaluation evaluation, Subject subject, String label) {
        return new Sheet.Subject(
                subject.organizationId(), label, subject.teacher() == null, pledged(evaluation, subject));
    }

    private Results.Pledged pledged(Evaluation evaluation, Subject subject) {
        if (subject.teacher() != null) {
            return Results.Pledged.NOTHING; // who is no member pledges nothing here
        }
        var campaign = evaluation.campaignId();
        return subject.isOrganization()
                ? Results.Pledged.of(
                        pledges.ofOrganization(campaign, subject.organizationId()),
                        pledges.ratedOfOrganization(campaign, subject.organizationId()))
                : Results.Pledged.of(
                        pledges.ofMember(campaign, subject.personCode()),
                        pledges.ratedOfMember(campaign, subject.personCode()));
    }
}
