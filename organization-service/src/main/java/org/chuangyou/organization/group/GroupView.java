package org.chuangyou.organization.group;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.chuangyou.organization.rule.Warning;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A group with who sits in it on the day asked for. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record GroupView(
        GroupSummary group,

        @Schema(description = "最近一次变动的文号", examples = "示教党发〔2010〕18号")
        String documentNumber,

        @Schema(description = "最近一次变动的日期") LocalDate changedOn,
        List<SeatView> seats,
        @Schema(description = "所指导的组织") List<UUID> guidedOrganizationIds,
        @Schema(description = "提醒；只在办理的答复里有") List<Warning> warnings) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "GroupSeatView")
    record SeatView(
            UUID personId,
            @Schema(examples = "示例") String name,
            GroupRole role,
            @Schema(examples = "组长") String roleLabel,
            LocalDate from,
            @Schema(description = "从这一天起不再担任") LocalDate until) {}
}
