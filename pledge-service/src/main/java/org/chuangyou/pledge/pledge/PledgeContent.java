package org.chuangyou.pledge.pledge;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.chuangyou.pledge.campaign.OpenCampaign;
import org.chuangyou.pledge.plan.Hearing;
import org.chuangyou.pledge.privacy.NoPersonalData;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;

/** What is promised: the part of a pledge that the pledger may mend. */
public record PledgeContent(
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

    public PledgeContent {
        fiveLeads = fiveLeads == null ? List.of() : fiveLeads;
        fiveGoods = fiveGoods == null ? List.of() : fiveGoods;
        hearings = hearings == null ? List.of() : List.copyOf(hearings);
    }

    /** Refuses what would be late on the day it is said. */
    void requireAhead(LocalDate today) {
        if (dueOn().isBefore(today)) {
            throw PledgeProblems.duePast(dueOn(), today);
        }
    }

    /** Refuses an item that is due on no day of the campaign, or serves what none of its carriers has. */
    void requireWithin(OpenCampaign campaign) {
        for (var item : items) {
            if (!campaign.includes(item.dueOn())) {
                throw PledgeProblems.dueOutsideCampaign(item.dueOn(), campaign);
            }
            if (item.serves() != null && !item.serves().isAmong(campaign.carriers())) {
                throw PledgeProblems.servesNoCarrier(item.serves(), campaign.carriers());
            }
        }
    }

    /** 听取群众意见，作出公开承诺 (S1.4, S1.5): bodies and leaders hear the masses first. */
    void requireHeard(PledgeKind kind, LocalDate today) {
        if (kind != PledgeKind.MEMBER && !Hearing.anyBy(today, hearings)) {
            throw PledgeProblems.massesNotHeard(kind, hearings.size());
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
