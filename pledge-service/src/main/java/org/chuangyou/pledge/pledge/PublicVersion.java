package org.chuangyou.pledge.pledge;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One public text of a pledge. What was between pledger and committee is not in it. */
record PublicVersion(
        @Schema(description = "第几版，从 1 起", examples = "2") int number,
        List<PledgeItem> items,
        @Schema(description = "与岗位职责的结合") String duties,
        @Schema(description = "五带头") List<FiveLead> fiveLeads,
        @Schema(description = "五个好") List<FiveGood> fiveGoods,

        @Schema(description = "修订理由；第一版没有", examples = "任教年级调整")
        String reason,

        Publication publication) {}
