package org.chuangyou.pledge.pledge;

import java.util.List;
import java.util.stream.IntStream;

/** The last review of a pledge, as it is kept with it. Earlier ones and who made them stand in the history. */
record Review(boolean accepted, String remark, List<ItemVerdict> items) {

    /** 逐人逐项进行审核把关: every item is judged, and one that is not good sends the pledge back with the reason. */
    static Review of(NewReview said, int itemCount) {
        var judged = said.items().stream().map(ItemVerdict::item).sorted().toList();
        var expected = IntStream.rangeClosed(1, itemCount).boxed().toList();
        if (!judged.equals(expected)) {
            throw PledgeProblems.reviewIncomplete(expected, judged);
        }
        var accepted = said.items().stream().allMatch(ItemVerdict::isGood);
        if (!accepted && (said.remark() == null || said.remark().isBlank())) {
            throw PledgeProblems.returnNeedsReason();
        }
        return new Review(accepted, said.remark(), said.items());
    }
}
