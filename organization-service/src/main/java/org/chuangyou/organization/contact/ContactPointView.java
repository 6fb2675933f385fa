package org.chuangyou.organization.contact;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.chuangyou.organization.rule.Warning;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@JsonInclude(JsonInclude.Include.NON_NULL)
record ContactPointView(
        UUID id,

        @Schema(description = "编码，导入导出表格中据此引用", examples = "LX-001")
        String code,

        ContactKind kind,
        @Schema(examples = "领导联系点") String kindLabel,
        UUID organizationId,
        @Schema(description = "名册以外的领导没有") UUID leaderPersonId,
        @Schema(examples = "示例") String leaderName,
        @Schema(examples = "副县长") String leaderOffice,
        UUID targetOrganizationId,
        UUID targetUnitId,
        LocalDate from,
        @Schema(description = "从这一天起不再联系") LocalDate until,
        @Schema(description = "提醒；只在办理的答复里有") List<Warning> warnings) {}
