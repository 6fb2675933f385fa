package org.chuangyou.pledge.comment;

import java.time.LocalDate;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One answer to a comment, and how it closed the matter. */
@Embeddable
@JsonInclude(JsonInclude.Include.NON_NULL)
record Answer(
        String text,

        @Schema(description = "ANSWERED 已答复、SOLVED 已解决、PLANNED 已列入计划、EXPLAINED 已说明、NOT_OURS 不属本组织职责")
        @Enumerated(EnumType.STRING)
        Outcome outcome,

        @Schema(description = "列入计划的，计划何时完成") LocalDate plannedFor,
        @Enumerated(EnumType.STRING) AnsweredBy answeredBy,
        LocalDate answeredOn) {}
