package org.chuangyou.pledge.task;

import java.time.LocalDate;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** To whom a task was given, and how far that organisation is with its items. */
record AssignmentView(
        UUID organizationId,
        String organization,
        LocalDate assignedOn,
        @Schema(description = "未答复的项数") long unanswered,
        @Schema(description = "与其有关、尚未完成的项数") long open,
        @Schema(description = "已完成的项数") long done,
        @Schema(description = "无关的项数") long notApplicable) {}
