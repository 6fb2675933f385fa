package org.chuangyou.pledge.board;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.chuangyou.pledge.plan.Hearing;
import org.chuangyou.pledge.pledge.Ending;
import org.chuangyou.pledge.pledge.FiveGood;
import org.chuangyou.pledge.pledge.FiveLead;
import org.chuangyou.pledge.pledge.PledgeItem;
import org.chuangyou.pledge.pledge.PledgeKind;
import org.chuangyou.pledge.pledge.PledgeStatus;
import org.chuangyou.pledge.pledge.PublicStanding;
import org.chuangyou.pledge.pledge.Publication;
import org.chuangyou.pledge.pledge.PublishedPledge;
import org.chuangyou.pledge.pledge.RefutedEnding;
import org.chuangyou.pledge.progress.MonthlyProgress;
import org.chuangyou.pledge.rating.RatingView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A published pledge with the months reported and, at the end, how it ended and what is said of it. */
record BoardEntry(
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
        List<MonthlyProgress> progress,
        Ending ending,
        @Schema(description = "曾经说明、后来不予认可或撤销的了结，早的在前") List<RefutedEnding> refutedEndings,
        @Schema(description = "评诺：已有结果的") List<RatingView> ratings) {

    static BoardEntry of(
            PublishedPledge pledge,
            List<MonthlyProgress> progress,
            List<RefutedEnding> refuted,
            List<RatingView> ratings) {
        return new BoardEntry(
                pledge.id(),
                pledge.campaignId(),
                pledge.organizationId(),
                pledge.organization(),
                pledge.kind(),
                pledge.pledger(),
                pledge.status(),
                pledge.standing(),
                pledge.items(),
                pledge.duties(),
                pledge.fiveLeads(),
                pledge.fiveGoods(),
                pledge.hearings(),
                pledge.dueOn(),
                pledge.publication(),
                pledge.revisedOn(),
                pledge.textNumber(),
                progress,
                pledge.ending(),
                refuted,
                ratings);
    }
}
