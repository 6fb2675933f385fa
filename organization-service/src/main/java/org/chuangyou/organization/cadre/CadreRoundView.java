package org.chuangyou.organization.cadre;

import java.time.LocalDate;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

record CadreRoundView(
        UUID id,

        @Schema(description = "编码，导入导出表格中据此引用", examples = "HB-2011")
        String code,

        UUID organizationId,
        int year,
        @Schema(description = "层次", examples = "学校副职") String level,
        @Schema(examples = "2011年学校后备干部选拔") String title,
        String documentNumber,
        LocalDate documentDate,
        LocalDate openedOn,
        @Schema(description = "结束日期；进行中为空", nullable = true) LocalDate closedOn) {}
