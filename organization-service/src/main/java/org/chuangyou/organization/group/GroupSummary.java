package org.chuangyou.organization.group;

import java.time.LocalDate;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@JsonInclude(JsonInclude.Include.NON_NULL)
record GroupSummary(
        UUID id,

        @Schema(description = "编码，导入导出表格中据此引用", examples = "JG-001")
        String code,

        GroupKind kind,
        @Schema(examples = "领导小组") String kindLabel,
        UUID organizationId,
        @Schema(description = "所属领导小组") UUID parentGroupId,
        @Schema(examples = "创先争优活动领导小组") String name,
        @Schema(examples = "创先争优") String campaign,
        LocalDate formedOn,
        LocalDate dissolvedOn) {

    static GroupSummary of(WorkingGroup group) {
        return new GroupSummary(
                group.id(),
                group.code(),
                group.kind(),
                group.kind().label(),
                group.organizationId(),
                group.parentId(),
                group.name(),
                group.campaign(),
                group.formedOn(),
                group.dissolvedOn());
    }
}
