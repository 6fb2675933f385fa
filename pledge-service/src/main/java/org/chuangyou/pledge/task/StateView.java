package org.chuangyou.pledge.task;

import java.time.LocalDate;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One item of a task with what one organisation said of it, or that it said nothing yet. */
@Schema(name = "TaskState")
record StateView(
        @Schema(description = "第几项，从 1 起") int item,
        LocalDate dueOn,
        UUID organizationId,
        String organization,

        @Schema(description = "UNANSWERED 未答复、NOT_APPLICABLE 无关、OPEN 办理中、DONE 已完成")
        TaskState state,

        @Schema(description = "无关的理由") String reason,
        String progress,
        String done,
        LocalDate doneOn,
        LocalDate answeredOn) {}
