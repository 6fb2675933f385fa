package org.chuangyou.organization.cadre;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a directed recommendation stands; names nobody. */
record RecommendationSummary(
        UUID id,

        @Schema(description = "编码，导入导出表格中据此引用", examples = "TJ-2011")
        String code,

        UUID organizationId,
        UUID unitId,
        @Schema(examples = "县民族中学领导班子全额定向推荐") String title,
        @Schema(description = "推荐职位") List<RecommendedPost> posts,
        RecommendationStage stage,
        @Schema(description = "是否暂缓") boolean suspended,
        @Schema(nullable = true) LocalDate suspendedOn,
        @Schema(description = "暂缓理由", nullable = true) String suspendedReason,
        LocalDate announcedOn,
        @Schema(description = "推荐会日期", nullable = true) LocalDate heldOn,
        @Schema(nullable = true) LocalDate appraisedOn,
        @Schema(nullable = true) LocalDate concludedOn) {}
