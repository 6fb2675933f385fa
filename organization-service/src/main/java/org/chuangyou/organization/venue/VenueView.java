package org.chuangyou.organization.venue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

record VenueView(
        UUID id,

        @Schema(description = "编码，导入导出表格中据此引用", examples = "ZD-001")
        String code,

        UUID organizationId,
        String name,
        String address,
        @Schema(description = "面积（平方米）", examples = "48.50") BigDecimal area,
        LocalDate openedOn,
        @Schema(description = "停用日期", nullable = true) LocalDate closedOn,
        @Schema(description = "一室多用") List<Sharing> sharing,
        @Schema(description = "四方筹资") List<Funding> funding,

        @Schema(description = "筹资合计（元）", examples = "12000.00")
        BigDecimal fundingTotal,

        String standardCode,
        @Schema(description = "标准的现行版本") int standardVersion,
        @Schema(description = "对照标准") List<ItemView> items) {}
