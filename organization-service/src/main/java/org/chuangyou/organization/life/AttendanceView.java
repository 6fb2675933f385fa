package org.chuangyou.organization.life;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One person's presence, for who answers for the branch. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AttendanceView(
        UUID personId,
        @Schema(examples = "DY00014") String code,
        @Schema(examples = "示例1") String name,
        Presence presence,
        LeaveKind leaveKind,
        String note) {}
