package org.chuangyou.pledge.pledge;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.chuangyou.pledge.plan.Hearing;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What everybody may know of a published pledge: of the pledger no more than name and organisation. */
public record PublishedPledge(
        UUID id,
        UUID campaignId,
        UUID organizationId,
        String organization,
        PledgeKind kind,
        String pledger,
        PledgeStatus status,

        @Schema(
                description = "对外的说法：PUBLISHED 进行中、END_REPORTED 已报告了结，待党组织确认、FULFILLED 已兑现、"
                        + "PARTLY_FULFILLED 部分兑现、UNKEPT 未兑现、WITHDRAWN 已撤回")
        PublicStanding standing,

        List<PledgeItem> items,
        @Schema(description = "与岗位职责的结合") String duties,
        @Schema(description = "五带头") List<FiveLead> fiveLeads,
        @Schema(description = "五个好") List<FiveGood> fiveGoods,
        @Schema(description = "承诺前听取群众意见的情况") List<Hearing> hearings,
        LocalDate dueOn,
        Publication publication,
        @Schema(description = "最近一次修订公布之日") LocalDate revisedOn,
        @Schema(description = "第几版公布的文本，从 1 起") int textNumber,
        Ending ending) {

    static PublishedPledge of(PledgeView pledge) {
        return new PublishedPledge(
                pledge.id(),
                pledge.campaignId(),
                pledge.organizationId(),
                pledge.organization(),
                pledge.kind(),
                pledge.pledger(),
                pledge.status(),
                PublicStanding.of(pledge.status(), pledge.ending()),
                pledge.items(),
                pledge.duties(),
                pledge.fiveLeads(),
                pledge.fiveGoods(),
                pledge.hearings(),
                pledge.dueOn(),
                pledge.publication(),
                pledge.revisedOn(),
                pledge.textNumber(),
                pledge.ending());
    }
}
