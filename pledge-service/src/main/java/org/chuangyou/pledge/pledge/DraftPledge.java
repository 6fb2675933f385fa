package org.chuangyou.pledge.pledge;

import java.util.List;
import java.util.UUID;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.chuangyou.pledge.plan.Hearing;
import org.chuangyou.pledge.privacy.NoPersonalData;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;

/** A pledge as it is drafted. Who pledges is the caller, or the organisation for pledges of bodies. */
public record DraftPledge(
        @NotNull UUID campaignId,

        @Schema(description = "承诺所属组织：个人为本人所在组织") @NotNull UUID organizationId,

        @Schema(description = "党组织、领导班子、领导干部、普通党员") @NotNull PledgeKind kind,

        @Schema(description = "承诺事项，一至五项") @NotNull @Size(min = 1, max = 5)
        List<@Valid @NotNull PledgeItem> items,

        @Schema(description = "与岗位职责的结合", examples = "八年级班主任、数学教师") @Size(max = 1000) @NoPersonalData
        String duties,

        @Schema(description = "五带头") @Size(max = 5) @UniqueElements
        List<@NotNull FiveLead> fiveLeads,

        @Schema(description = "五个好") @Size(max = 5) @UniqueElements
        List<@NotNull FiveGood> fiveGoods,

        @Schema(description = "承诺前听取的意见", examples = "家长希望作业适量、面批") @Size(max = 2000) @NoPersonalData
        String opinionsHeard,

        @Schema(description = "听取群众意见的情况；党组织、领导班子、领导干部的承诺提交前至少一次，公布后对外可见") @Size(max = 20)
        List<@Valid @NotNull Hearing> hearings) {

    PledgeContent content() {
        return new PledgeContent(items, duties, fiveLeads, fiveGoods, opinionsHeard, hearings);
    }
}
