package org.chuangyou.evaluation.appraisal;

import java.time.LocalDate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One member in an appraisal. */
@Schema(name = "AppraisedMember")
record AppraisedMemberView(
        @Schema(examples = "DY00014") String personCode,
        String name,
        @Schema(description = "预备党员") boolean probationary,

        @Schema(description = "不参加评议的原因；参加的为空", nullable = true)
        Ground ground,

        @Schema(nullable = true) String excuse,
        @Schema(description = "个人自评") Said self,
        @Schema(description = "党员互评") Said mutual,

        @Schema(description = "民主测评的得票，只作参考；没有投票的为空", nullable = true)
        Vote vote,

        @Schema(description = "组织评定；评定之前为空", nullable = true)
        FindingView finding,

        @Schema(nullable = true) LocalDate toldOn,

        @Schema(description = "由谁告知；本人读后表态的为本人", nullable = true)
        String toldBy,

        @Schema(description = "本人是否同意；未表态的为空", nullable = true)
        Boolean agrees,

        @Schema(nullable = true) String viewWords,
        @Schema(description = "对不同意见的答复", nullable = true) String answer,
        @Schema(nullable = true) LocalDate answeredOn) {

    /** @param by who entered it where that was somebody else's to do */
    @Schema(name = "AppraisalWords")
    record Said(
            @Schema(nullable = true) String words,
            @Schema(nullable = true) LocalDate on,
            @Schema(nullable = true) String by) {}
}
