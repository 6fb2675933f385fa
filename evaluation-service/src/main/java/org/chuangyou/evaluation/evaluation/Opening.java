package org.chuangyou.evaluation.evaluation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.chassis.event.Outbox;
import org.chuangyou.evaluation.organization.Directory;
import org.chuangyou.evaluation.pledge.Pledges;
import org.chuangyou.evaluation.poll.Contest;
import org.chuangyou.evaluation.poll.IssuerKey;
import org.chuangyou.evaluation.poll.Manifest;
import org.chuangyou.evaluation.roll.Roll;
import org.chuangyou.evaluation.satisfaction.Definitions;
import org.chuangyou.evaluation.urn.Urn;

/** Opens an evaluation: the roll gets its groups and keys, the urn its manifest. */
@ApplicationScoped
class Opening {

    /** What stands on the paper for comments where others name who is judged. */
    private static final String COMMENTS = "意见和建议";

    private final Evaluations evaluations;
    private final Drafting drafting;
    private final Upward upward;
    private final Definitions definitions;
    private final Pledges pledges;
    private final Directory directory;
    private final Views views;
    private final Roll roll;
    private final Urn urn;
    private final Outbox outbox;
    private final Clock clock;

    Opening(
            Evaluations evaluations,
            Drafting drafting,
            Upward upward,
            Definitions definitions,
            Pledges pledges,
            Directory directory,
            Views views,
            Roll roll,
            Urn urn,
            Outbox outbox,
            Clock clock) {
        this.evaluations = evaluations;
        this.drafting = drafting;
        this.upward = upward;
        this.definitions = definitions;
        this.pledges = pledges;
        this.directory = directory;
        this.views = views;
        this.roll = roll;
        this.urn = urn;
        this.outbox = outbox;
        this.clock = clock;
    }

    void of(Evaluation evaluation) {
        var opened = evaluation.open(clock);
        drafting.requireStanding(evaluation.organizationId(), evaluation.subjects());
        var members = members(evaluation);
        requireEnoughPeople(evaluation);
        upward.requireBranches(evaluation);
        requirePledges(evaluation);
        // Holds the evaluation's row from here on: of two openings at once, only one gets as far as the urn.
        evaluations.flush();
        var keys = roll.open(evaluation.id(), eligible(evaluation), members, contests(evaluation));
        outbox.add(opened);
        // Last, because the urn's database knows nothing of this transaction. Should the rest fail after it, nobody has
        // a token for what is in the urn, and the next opening replaces it.
        urn.open(manifest(evaluation, keys));
    }

    /** Who is on the roll of the groups that sign in; their number is from now on the roster's of today. */
    private Map<String, List<String>> members(Evaluation evaluation) {
        var rolls = new HashMap<String, List<String>>();
        for (var number = 0; number < evaluation.groups().size(); number++) {
            var group = evaluation.groups().get(number);
            if (group.entry() == Entry.MEMBER) {
                var members = directory.membersBelow(evaluation.organizationId());
                evaluation.counted(number, members.size());
                rolls.put(group.name(), members);
            }
        }
        return rolls;
    }

    /** A group smaller than the least number of ballots shown could never be shown. */
    private static void requireEnoughPeople(Evaluation evaluation) {
        for (var group : evaluation.groups()) {
            if (group.eligible() < evaluation.minimumShown()) {
                throw EvaluationProblems.tooFewEligible(group, evaluation.minimumShown());
            }
        }
    }

    /** One chain: an organisation is judged by what it promised, so it must have promised (公开承诺在先，评议在后). */
    private void requirePledges(Evaluation evaluation) {
        var without = evaluation.subjects().stream()
                .filter(Subject::isOrganization)
                .filter(subject -> pledges.ofOrganization(evaluation.campaignId(), subject.organizationId())
                                .published()
                        == 0)
                .map(views::nameOf)
                .toList();
        if (!without.isEmpty()) {
            throw EvaluationProblems.noPledge(without);
        }
    }

    private static Map<String, Integer> eligible(Evaluation evaluation) {
        return evaluation.groups().stream().collect(Collectors.toMap(Group::name, Group::eligible));
    }

    private static Map<String, String> contests(Evaluation evaluation) {
        var contests = new LinkedHashMap<String, String>();
        for (var group = 0; group < evaluation.groups().size(); group++) {
            var name = evaluation.groups().get(group).name();
            for (var subject = 0; subject < evaluation.subjects().size(); subject++) {
                contests.put(Contest.name(group, subject), name);
            }
            if (evaluation.asksForComments()) {
                contests.put(Contest.comments(group), name);
            }
        }
        return contests;
    }

    /** Without the log's key, which is the urn's. */
    private Manifest manifest(Evaluation evaluation, Map<String, IssuerKey> keys) {
        var definition = definitions.named(evaluation.definition()).orElseThrow();
        var template = drafting.template(evaluation.template());
        return new Manifest(
                1,
                evaluation.id(),
                evaluation.title(),
                evaluation.organizationId(),
                evaluation.mode(),
                evaluation.mode().phases(),
                evaluation.minimumShown(),
                new Manifest.Definition(definition.code(), definition.satisfied(), definition.valid()),
                template.subjectKind(),
                template.grades(),
                template.indicators(),
                contests(evaluation, keys),
                null);
    }

    private List<Contest> contests(Evaluation evaluation, Map<String, IssuerKey> keys) {
        var contests = new ArrayList<Contest>();
        for (var number = 0; number < evaluation.groups().size(); number++) {
            var group = evaluation.groups().get(number);
            for (var subject = 0; subject < evaluation.subjects().size(); subject++) {
                var name = Contest.name(number, subject);
                var about = views.nameOf(evaluation.subjects().get(subject));
                contests.add(contest(name, group, about, keys.get(name)));
            }
            if (evaluation.asksForComments()) {
                var name = Contest.comments(number);
                contests.add(contest(name, group, COMMENTS, keys.get(name)));
            }
        }
        return contests;
    }

    private static Contest contest(String name, Group group, String subject, IssuerKey key) {
        return new Contest(name, group.name(), subject, group.eligible(), key.thumbprint(), key);
    }
}
