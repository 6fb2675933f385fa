package org.chuangyou.pledge.progress;

import java.util.Collection;
import java.util.List;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.chuangyou.pledge.figure.Quantity;
import org.chuangyou.pledge.pledge.PledgeItem;
import org.chuangyou.pledge.privacy.NoPersonalData;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How one item of a pledge stands in a month. */
public record ItemProgress(
        @Schema(description = "第几项，从 1 起") @NotNull @Min(1) Integer item,
        @Schema(description = "这一项的进展；DONE 之后不再逾期") @NotNull ProgressState state,

        @Schema(description = "情况；可省略", examples = "已上一节") @Size(max = 500) @NoPersonalData
        String text,

        @Schema(description = "已达到多少，单位与目标相同；可省略") @Valid Quantity reached) {

    /** Refuses what is said of an item that the pledge does not have or twice, and what is counted otherwise than its target. */
    static void requireOf(List<PledgeItem> promised, Collection<ItemProgress> said) {
        var numbers = said.stream().map(ItemProgress::item).toList();
        if (numbers.stream().anyMatch(number -> number > promised.size())
                || numbers.stream().distinct().count() < numbers.size()) {
            throw ProgressProblems.itemsNotOfPledge(numbers, promised.size());
        }
        for (var each : said) {
            each.requireSameUnit(promised.get(each.item() - 1).target());
        }
    }

    private void requireSameUnit(Quantity target) {
        if (reached != null && target != null && !target.unit().equals(reached.unit())) {
            throw ProgressProblems.reachedOtherUnit(item, target.unit(), reached.unit());
        }
    }
}
