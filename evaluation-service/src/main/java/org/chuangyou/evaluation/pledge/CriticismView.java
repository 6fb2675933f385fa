package org.chuangyou.evaluation.pledge;

import java.time.LocalDate;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A pledge that was not kept, or not all of it, without good reason, so that 通报批评 is proposed. */
@Schema(name = "ProposedCriticism")
record CriticismView(
        UUID pledgeId,
        UUID campaignId,
        UUID organizationId,

        @Schema(description = "承诺人的人员编号；党组织、领导班子的承诺为空", nullable = true, examples = "DY00014")
        String pledgerCode,

        @Schema(description = "说明未兑现或部分兑现的日期") LocalDate explainedOn) {}
