package org.chuangyou.pledge.pledge;

import java.util.List;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Some items kept, some not: each item has its outcome, and what was not kept its reason. */
public record NewPartialFulfilment(
        @Schema(description = "逐项说明，每项一条；有兑现的，也有未兑现的") @NotNull @Size(min = 2, max = 5)
        List<@Valid @NotNull ItemOutcome> outcomes,

        @Schema(description = "已兑现的做了什么、在哪里可以看到") @NotNull @Valid
        NewFulfilment fulfilment,

        @Schema(description = "未兑现的原因") @NotNull @Valid Shortfall shortfall) {

    /** Checks that each item is answered for once, and that it is indeed neither all nor none of them. */
    void check(int itemCount) {
        var items = outcomes.stream().map(ItemOutcome::item).sorted().toList();
        PledgeProblems.requireEachItemOnce("outcomes-incomplete", itemCount, items);
        if (kept() == 0 || kept() == itemCount) {
            throw PledgeProblems.notPartial(itemCount, kept());
        }
    }

    @JsonIgnore
    int kept() {
        return (int) outcomes.stream().filter(ItemOutcome::kept).count();
    }
}
