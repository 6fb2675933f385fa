package org.chuangyou.pledge.pledge;

import java.util.List;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.chuangyou.pledge.privacy.NoPersonalData;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The committee's review (把关审核): every item is judged; the pledge is accepted when every item is good. */
public record NewReview(
        @Schema(description = "逐项审核，每项一条") @NotNull @Size(min = 1, max = 5)
        List<@Valid @NotNull ItemVerdict> items,

        @Schema(description = "总的意见；可省略", examples = "第二项目标不够具体，请补充完成期限") @Size(max = 1000) @NoPersonalData
        String remark) {}
