package org.chuangyou.pledge.handover;

import java.time.LocalDate;
import java.util.UUID;

import org.chuangyou.pledge.pledge.PledgeKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A pledge under way that nobody answers for any more. */
record UnattendedPledge(
        UUID pledgeId,
        UUID campaignId,
        UUID organizationId,
        String organization,
        PledgeKind kind,
        String pledger,

        @Schema(
                description =
                        "PLEDGER_DEPARTED 承诺人已不在本县党员之列；PLEDGER_ELSEWHERE 承诺人已转到不开展此活动的组织；ORGANIZATION_DISSOLVED 组织已撤销而没有参加此活动的承接组织")
        UnattendedReason reason,

        @Schema(description = "自何日起") LocalDate since) {}
