package org.chuangyou.pledge.plan;

import java.util.List;
import java.util.stream.Stream;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.chuangyou.pledge.privacy.NoPersonalData;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a plan says, as it is drafted and as it is kept: what is not clear yet may be left out until publication. */
record DraftPlan(
        @Schema(description = "主题", examples = "争做师生满意的党员教师") @Size(max = 200) @NoPersonalData
        String theme,

        @Schema(description = "载体", examples = "党员先锋岗") @Size(max = 200) @NoPersonalData
        String carrier,

        @Schema(description = "创建条件", examples = "领导班子好、党员队伍好、工作机制好、工作业绩好、群众反映好") @Size(max = 2000) @NoPersonalData
        String creationConditions,

        @Schema(description = "承诺内容", examples = "每名党员结合岗位承诺二至三项可检查的事项") @Size(max = 2000) @NoPersonalData
        String pledgeContent,

        @Schema(description = "听取群众意见的情况；公布前至少一次") @Size(max = 20)
        List<@Valid @NotNull Hearing> hearings) {

    DraftPlan {
        hearings = hearings == null ? List.of() : List.copyOf(hearings);
    }

    /** The same, after more people were heard. */
    DraftPlan heard(List<Hearing> more) {
        var all = Stream.concat(hearings.stream(), more.stream()).toList();
        return new DraftPlan(theme, carrier, creationConditions, pledgeContent, all);
    }

    /** Which of the four 明确 are not clear yet. */
    List<Clarity> missing() {
        return Clarity.missingOf(theme, carrier, creationConditions, pledgeContent);
    }
}
