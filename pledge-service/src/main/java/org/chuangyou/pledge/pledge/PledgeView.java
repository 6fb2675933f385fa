package org.chuangyou.pledge.pledge;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.chuangyou.pledge.plan.Hearing;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A pledge as its pledger and those who oversee it see it. To others who are signed in, a published one is shown
 * without the parts that are between the pledger and the committee.
 */
record PledgeView(
        UUID id,
        UUID campaignId,
        UUID organizationId,
        String organization,
        PledgeKind kind,
        String pledger,
        String pledgerCode,
        PledgeStatus status,
        List<PledgeItem> items,
        String duties,
        List<FiveLead> fiveLeads,
        List<FiveGood> fiveGoods,
        String opinionsHeard,
        List<Hearing> hearings,
        LocalDate dueOn,
        Review review,
        Publication publication,
        @Schema(description = "最近一次修订公布之日") LocalDate revisedOn,
        @Schema(description = "第几版公布的文本，从 1 起") int textNumber,
        Ending ending,
        boolean criticismProposed) {

    static PledgeView of(Pledge pledge, String organization) {
        var said = pledge.content();
        var ending = pledge.ending();
        return new PledgeView(
                pledge.id(),
                pledge.campaignId(),
                pledge.organizationId(),
                organization,
                pledge.kind(),
                pledge.pledger(),
                pledge.owner().orElse(null),
                pledge.status(),
                said.items(),
                said.duties(),
                said.fiveLeads(),
                said.fiveGoods(),
                said.opinionsHeard(),
                said.hearings(),
                pledge.dueOn(),
                pledge.review(),
                pledge.publication(),
                pledge.revisedOn(),
                pledge.textNumber(),
                ending,
                ending != null && ending.criticismProposed());
    }

    PledgeView fromOutside() {
        return new PledgeView(
                id,
                campaignId,
                organizationId,
                organization,
                kind,
                pledger,
                null,
                status,
                items,
                duties,
                fiveLeads,
                fiveGoods,
                null,
                hearings,
                dueOn,
                null,
                publication,
                revisedOn,
                textNumber,
                ending,
                criticismProposed);
    }
}
