package org.chuangyou.pledge.pledge;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.chuangyou.chassis.web.Refusal;
import org.chuangyou.pledge.campaign.OpenCampaign;
import org.chuangyou.pledge.carrier.Carrier;
import org.chuangyou.pledge.carrier.Served;

/** Why something is not done with a pledge. */
final class PledgeProblems {

    private PledgeProblems() {}

    static HttpProblem notFound() {
        return Refusal.notFound("pledge-not-found").asException();
    }

    static HttpProblem notAMember() {
        return Refusal.forbidden("not-a-member").asException();
    }

    static HttpProblem notYourOrganization(String organization) {
        return Refusal.forbidden("not-your-organization")
                .with("organization", organization)
                .asException();
    }

    static HttpProblem notALeader() {
        return Refusal.forbidden("not-a-leader").asException();
    }

    static HttpProblem notItsSecretary() {
        return Refusal.forbidden("not-its-secretary").asException();
    }

    static HttpProblem pledgerOnly() {
        return Refusal.forbidden("pledger-only").asException();
    }

    static HttpProblem committeeOnly() {
        return Refusal.forbidden("committee-only").asException();
    }

    static HttpProblem ownPledge() {
        return Refusal.forbidden("own-pledge").asException();
    }

    static HttpProblem dueOutsideCampaign(LocalDate dueOn, OpenCampaign campaign) {
        return Refusal.conflict("due-outside-campaign")
                .with("dueOn", dueOn)
                .with("startsOn", campaign.startsOn())
                .with("endsOn", campaign.endsOn())
                .asException();
    }

    static HttpProblem duePast(LocalDate dueOn, LocalDate today) {
        return Refusal.conflict("due-past")
                .with("dueOn", dueOn)
                .with("today", today)
                .asException();
    }

    static HttpProblem notNow(PledgeAct act, PledgeStatus status) {
        return Refusal.conflict("pledge-status")
                .with("act", act)
                .with("current", status)
                .with("required", act.from().stream().sorted().toList())
                .asException();
    }

    static HttpProblem ownIdForm(UUID id) {
        return Refusal.invalid("own-id-form").with("id", id).asException();
    }

    static HttpProblem ownIdAhead(UUID id, Instant made, Instant now) {
        return Refusal.invalid("own-id-ahead")
                .with("id", id)
                .with("made", made)
                .with("now", now)
                .asException();
    }

    static HttpProblem elsewhere() {
        return Refusal.conflict("pledge-elsewhere").asException();
    }

    /** Refuses unless just these items are spoken of, each once; the items must come in their order. */
    static void requireEachItemOnce(String code, int itemCount, List<Integer> items) {
        var expected = IntStream.rangeClosed(1, itemCount).boxed().toList();
        if (!items.equals(expected)) {
            throw Refusal.invalid(code)
                    .with("expected", expected)
                    .with("judged", items)
                    .asException();
        }
    }

    static HttpProblem notPartial(int items, int kept) {
        return Refusal.invalid("not-partial")
                .with("items", items)
                .with("kept", kept)
                .asException();
    }

    static HttpProblem reasonNotTold() {
        return Refusal.invalid("reason-not-told").asException();
    }

    static HttpProblem toldOutside(LocalDate toldOn, LocalDate publishedOn, LocalDate today) {
        return Refusal.invalid("told-outside")
                .with("toldOn", toldOn)
                .with("publishedOn", publishedOn)
                .with("today", today)
                .asException();
    }

    static HttpProblem servesNoCarrier(Served served, List<Carrier> carriers) {
        return Refusal.conflict("carrier-item-not-of-campaign")
                .with("carrier", served.carrier())
                .with("carrierItem", served.carrierItem())
                .with(
                        "carriers",
                        carriers.stream()
                                .map(each -> each.name() + "（" + each.count() + "）")
                                .toList())
                .asException();
    }

    static HttpProblem massesNotHeard(PledgeKind kind, int ahead) {
        return Refusal.conflict("pledge-masses-not-heard")
                .with("kind", kind)
                .with("ahead", ahead)
                .asException();
    }

    static HttpProblem returnNeedsReason(List<Integer> items) {
        return Refusal.invalid("return-needs-reason").with("items", items).asException();
    }

    static HttpProblem noPublishedPlan(String organization) {
        return Refusal.conflict("no-published-plan")
                .with("organization", organization)
                .asException();
    }
}
