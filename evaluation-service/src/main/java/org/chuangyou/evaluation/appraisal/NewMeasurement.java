package org.chuangyou.evaluation.appraisal;

import java.util.UUID;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 民主测评: the evaluation that was held on the members, or why none is. One of the two. */
record NewMeasurement(
        @Schema(description = "已关闭的测评，测评对象包括全部参加评议的党员", nullable = true)
        UUID evaluationId,

        @Size(max = 200) @Schema(description = "不投票测评的理由；限参加评议的不足 5 人", nullable = true)
        String unmeasuredReason) {

    boolean saysOneThing() {
        var reasoned = unmeasuredReason != null && !unmeasuredReason.isBlank();
        return (evaluationId == null) == reasoned;
    }
}
