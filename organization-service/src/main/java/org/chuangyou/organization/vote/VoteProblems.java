package org.chuangyou.organization.vote;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.chuangyou.chassis.web.Refusal;
import org.chuangyou.organization.tree.OrganizationTree.Place;

/** Why something is not done with a vote. What is wrong with a count stands in {@link TallyProblems}. */
final class VoteProblems {

    private VoteProblems() {}

    static HttpProblem notNow(VoteAct act, VoteStatus status) {
        return Refusal.conflict("vote-status")
                .with("act", act)
                .with("current", status)
                .with("required", act.from().stream().sorted().toList())
                .asException();
    }

    static HttpProblem needsABranch(Place organization) {
        return Refusal.conflict("vote-needs-a-branch")
                .with("organization", organization.name())
                .asException();
    }

    static HttpProblem fieldMissing(String field, VoteKind kind) {
        return Refusal.invalid("vote-field-missing")
                .with("field", field)
                .with("kind", kind)
                .asException();
    }

    static HttpProblem fieldOfAnotherKind(String field, VoteKind kind) {
        return Refusal.invalid("vote-field-of-another-kind")
                .with("field", field)
                .with("kind", kind)
                .asException();
    }

    static HttpProblem runOffOnlyFromTie() {
        return Refusal.invalid("run-off-only-from-tie").asException();
    }

    static HttpProblem followUpFixed() {
        return Refusal.conflict("follow-up-fixed").asException();
    }

    static HttpProblem subjectPersonUnfit(VoteKind kind) {
        return Refusal.conflict("subject-person-unfit").with("kind", kind).asException();
    }

    static HttpProblem notAVoter(String field, Collection<?> persons, LocalDate heldOn) {
        return Refusal.conflict("not-a-voter")
                .with("field", field)
                .with("persons", persons)
                .with("heldOn", heldOn)
                .asException();
    }

    static HttpProblem tellersFromOutside() {
        return Refusal.conflict("tellers-from-outside").asException();
    }

    static HttpProblem tellerIsCandidate(List<String> persons) {
        return Refusal.conflict("teller-is-candidate").with("persons", persons).asException();
    }

    static HttpProblem chairUnfit() {
        return Refusal.conflict("chair-unfit").asException();
    }

    static HttpProblem alreadyElected(Collection<?> persons) {
        return Refusal.conflict("already-elected").with("persons", persons).asException();
    }

    static HttpProblem notEligible(String field, List<UUID> persons) {
        return Refusal.conflict("not-eligible")
                .with("field", field)
                .with("persons", persons)
                .asException();
    }

    static HttpProblem writtenOpinionNotCounted(VoteKind kind) {
        return Refusal.conflict("written-opinion-not-counted")
                .with("kind", kind)
                .asException();
    }

    static HttpProblem writtenOpinionOfPresent(List<String> persons) {
        return Refusal.conflict("written-opinion-of-present")
                .with("persons", persons)
                .asException();
    }

    static HttpProblem quorumMissing(Denominators denominators, String basis) {
        var refusal = Refusal.conflict("quorum-" + denominators.kind().quorum())
                .with("kind", denominators.kind())
                .with("eligible", denominators.eligible())
                .with("present", denominators.present())
                .with("needed", denominators.toOpen());
        return (basis == null ? refusal : refusal.with("basis", basis)).asException();
    }

    static HttpProblem tellerAbsent(List<String> persons) {
        return Refusal.conflict("teller-absent").with("persons", persons).asException();
    }

    static HttpProblem attendanceRequired() {
        return Refusal.invalid("attendance-required").asException();
    }

    static HttpProblem nothingToSettle(Outcome wanted, Outcome found) {
        return Refusal.conflict("nothing-to-settle")
                .with("wanted", wanted)
                .with("found", found)
                .asException();
    }

    static HttpProblem followUpExists(UUID vote) {
        return Refusal.conflict("follow-up-exists").with("vote", vote).asException();
    }

    static HttpProblem alreadySigning(List<String> signed) {
        return Refusal.conflict("already-signing").with("signed", signed).asException();
    }

    static HttpProblem notASigner(List<String> signers) {
        return Refusal.forbidden("not-a-signer").with("signers", signers).asException();
    }

    static HttpProblem digestDiffers(String given, String digest) {
        return Refusal.conflict("digest-differs")
                .with("given", given)
                .with("digest", digest)
                .asException();
    }
}
