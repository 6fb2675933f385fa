package org.chuangyou.pledge.pledge;

import java.util.List;

/** The last review of a pledge, as it is kept with it. Earlier ones and who made them stand in the history. */
public record Review(boolean accepted, String remark, List<ItemVerdict> items) {

    /** 逐人逐项进行审核把关: every item is judged, and one that is not good sends the pledge back with its own reason. */
    public static Review of(NewReview said, int itemCount) {
        var judged = said.items().stream().map(ItemVerdict::item).sorted().toList();
        PledgeProblems.requireEachItemOnce("review-incomplete", itemCount, judged);
        var unexplained = said.items().stream()
                .filter(ItemVerdict::lacksReason)
                .map(ItemVerdict::item)
                .toList();
        if (!unexplained.isEmpty()) {
            throw PledgeProblems.returnNeedsReason(unexplained);
        }
        return new Review(said.items().stream().allMatch(ItemVerdict::isGood), said.remark(), said.items());
    }
}
