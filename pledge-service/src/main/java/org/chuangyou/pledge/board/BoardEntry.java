package org.chuangyou.pledge.board;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.chuangyou.pledge.announcement.PledgeKind;
import org.chuangyou.pledge.plan.Hearing;
import org.chuangyou.pledge.pledge.Ending;
import org.chuangyou.pledge.pledge.PledgeItem;
import org.chuangyou.pledge.pledge.PledgeStatus;
import org.chuangyou.pledge.pledge.Publication;
import org.chuangyou.pledge.pledge.PublishedPledge;
import org.chuangyou.pledge.progress.MonthlyProgress;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A published pledge with the months reported and, at the end, how it ended. */
record BoardEntry(
        UUID id,
        UUID campaignId,
        UUID organizationId,
        String organization,
        PledgeKind kind,
        String pledger,
        PledgeStatus status,
        List<PledgeItem> items,
        @Schema(description = "承诺前听取群众意见的情况") List<Hearing> hearings,
        LocalDate dueOn,
        Publication publication,
        @Schema(description = "最近一次修订公布之日") LocalDate revisedOn,
        List<MonthlyProgress> progress,
        Ending ending) {

    static BoardEntry of(PublishedPledge pledge, List<MonthlyProgress> progress) {
        return new BoardEntry(
                pledge.id(),
                pledge.campaignId(),
                pledge.organizationId(),
                pledge.organization(),
                pledge.kind(),
                pledge.pledger(),
                pledge.status(),
                pledge.items(),
                pledge.hearings(),
                pledge.dueOn(),
                pledge.publication(),
                pledge.revisedOn(),
                progress,
                pledge.ending());
    }
}
