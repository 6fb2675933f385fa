package org.chuangyou.pledge.pledge;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.chuangyou.pledge.campaign.OpenCampaign;
import org.chuangyou.pledge.privacy.NoPersonalData;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;

/** What is promised: the part of a pledge that the pledger may mend. */
record PledgeContent(
        @Schema(description = "承诺事项，一至五项") @NotNull @Size(min = 1, max = 5)
        List<@Valid @NotNull PledgeItem> items,

        @Schema(description = "与岗位职责的结合", examples = "八年级班主任、数学教师") @Size(max = 1000) @NoPersonalData
        String duties,

        @Schema(description = "五带头") @Size(max = 5) @UniqueElements
        List<@NotNull FiveLead> fiveLeads,

        @Schema(description = "五个好") @Size(max = 5) @UniqueElements
        List<@NotNull FiveGood> fiveGoods,

        @Schema(description = "承诺前听取的意见", examples = "家长希望作业适量、面批") @Size(max = 2000) @NoPersonalData
        String opinionsHeard) {

    PledgeContent {
        fiveLeads = fiveLeads == null ? List.of() : fiveLeads;
        fiveGoods = fiveGoods == null ? List.of() : fiveGoods;
    }

    /** Refuses an item that is due on no day of the campaign, and what would be late on the day it is said. */
    void requireWithin(OpenCampaign campaign, LocalDate today) {
        if (dueOn().isBefore(today)) {
            throw PledgeProblems.duePast(dueOn(), today);
        }
        for (var item : items) {
            if (!campaign.includes(item.dueOn())) {
                throw PledgeProblems.dueOutsideCampaign(item.dueOn(), campaign);
            }
        }
    }

    /** The last day on which any item is due. */
    LocalDate dueOn() {
        return items.stream()
                .map(PledgeItem::dueOn)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
