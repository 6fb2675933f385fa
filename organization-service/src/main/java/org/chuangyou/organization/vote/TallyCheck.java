package org.chuangyou.organization.vote;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Whether a teller's count can be true. A count that cannot is refused with its numbers. */
final class TallyCheck {

    private final Vote vote;
    private final Tally tally;
    private final Collection<UUID> electedBefore;

    private TallyCheck(Vote vote, Tally tally, Collection<UUID> electedBefore) {
        this.vote = vote;
        this.tally = tally;
        this.electedBefore = electedBefore;
    }

    /** @param electedBefore who was elected in the votes that this one follows, and cannot be written in */
    static void require(Vote vote, Tally tally, Collection<UUID> electedBefore) {
        new TallyCheck(vote, tally, electedBefore).require();
    }

    private void require() {
        var attendance = vote.roll().attendance();
        if (tally.issued() > attendance.present() + attendance.written()) {
            throw TallyProblems.issuedExceedAttendance(tally.issued(), attendance);
        }
        if (tally.isVoid()) {
            requireUncounted();
            return;
        }
        requireFields();
        if (tally.valid() + tally.invalid() != tally.returned()) {
            throw TallyProblems.ballotsDoNotAddUp(tally);
        }
        if (vote.kind().fillsSeats()) {
            requireElection();
        } else if (tally.yes() + tally.no() + tally.abstaining() != tally.valid()) {
            throw TallyProblems.votesDoNotAddUp(
                    vote.ballot().matter().subject(), tally.yes(), tally.no(), tally.abstaining(), tally.valid());
        }
    }

    /** A void ballot is not counted: what was in it shall not become known before it is repeated. */
    private void requireUncounted() {
        if (!named(true, "valid", "invalid", "abstaining", "yes", "no", "candidates", "writeIns")
                .isEmpty()) {
            throw TallyProblems.voidBallotCounted(tally);
        }
    }

    private void requireFields() {
        var election = vote.kind().fillsSeats();
        var missing = new ArrayList<>(named(false, "valid", "invalid", "abstaining"));
        missing.addAll(election ? named(false, "candidates") : named(false, "yes", "no"));
        if (!missing.isEmpty()) {
            throw TallyProblems.incomplete(missing);
        }
        var foreign = new ArrayList<>(election ? named(true, "yes", "no") : named(true, "candidates", "writeIns"));
        if (vote.kind() == VoteKind.RUN_OFF) {
            foreign.addAll(named(true, "writeIns"));
        }
        if (!foreign.isEmpty()) {
            throw TallyProblems.fieldOfAnotherKind(foreign, vote.kind());
        }
    }

    /** Those of these fields that are given, or those that are not. */
    private List<String> named(boolean given, String... fields) {
        var values = new LinkedHashMap<String, Boolean>();
        values.put("valid", tally.valid() != null);
        values.put("invalid", tally.invalid() != null);
        values.put("abstaining", tally.abstaining() != null);
        values.put("yes", tally.yes() != null);
        values.put("no", tally.no() != null);
        values.put("candidates", !tally.candidates().isEmpty());
        values.put("writeIns", !tally.writeIns().isEmpty());
        return List.of(fields).stream()
                .filter(field -> values.get(field) == given)
                .toList();
    }

    private void requireElection() {
        requireCandidates();
        requireWriteIns();
        for (var count : tally.candidates()) {
            requireCount(count);
        }
        // A ballot that names more than the seats is invalid, so the valid ones cannot hold more.
        if (tally.votesForPersons()
                > (tally.valid() - tally.abstaining()) * vote.ballot().matter().seats()) {
            throw TallyProblems.moreVotesThanSeats(tally, vote.ballot().matter().seats());
        }
        // Who votes against a candidate may write in another; who abstains may not.
        if (tally.writtenIn() > tally.noes()) {
            throw TallyProblems.writeInsExceedNoes(tally);
        }
    }

    private void requireCount(CandidateCount count) {
        var name = names().get(count.personId());
        if (count.total() != tally.valid()) {
            throw TallyProblems.votesDoNotAddUp(name, count.yes(), count.no(), count.abstain(), tally.valid());
        }
        if (tally.abstaining() > count.abstain()) {
            throw TallyProblems.blankBallotsExceedAbstentions(tally.abstaining(), name, count.abstain());
        }
    }

    private void requireCandidates() {
        var counted = tally.candidates().stream().map(CandidateCount::personId).toList();
        var missing = vote.ballot().candidates().stream()
                .filter(candidate -> !counted.contains(candidate.personId()))
                .map(Named::name)
                .toList();
        var unknown = surplus(counted, Set.copyOf(Named.ids(vote.ballot().candidates())));
        if (!missing.isEmpty() || !unknown.isEmpty()) {
            throw TallyProblems.candidatesDiffer(missing, unknown);
        }
    }

    private void requireWriteIns() {
        var eligible = vote.roll().voters().stream().map(Voter::personId).collect(Collectors.toSet());
        eligible.removeAll(Named.ids(vote.ballot().candidates()));
        eligible.removeAll(electedBefore);
        var unfit = surplus(tally.writeIns().stream().map(WriteIn::personId).toList(), eligible);
        if (!unfit.isEmpty()) {
            throw TallyProblems.writeInUnfit(unfit);
        }
    }

    /** What is not allowed, or is there a second time. */
    private static List<UUID> surplus(List<UUID> given, Set<UUID> allowed) {
        var left = new HashSet<>(allowed);
        return given.stream().filter(person -> !left.remove(person)).toList();
    }

    private Map<UUID, String> names() {
        return vote.ballot().candidates().stream().collect(Collectors.toMap(Named::personId, Named::name));
    }
}
