package org.chuangyou.organization.tree;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

record ActView(
        UUID id,
        UUID organizationId,
        @Schema(description = "成立、更名、调整隶属、改设、合并、分设、撤销、更正") ActKind act,
        @Schema(description = "生效日期") LocalDate effectiveOn,
        @Schema(description = "文号；更正没有文号", nullable = true) String documentNumber,
        @Schema(nullable = true) LocalDate documentDate,
        @Schema(description = "更正原因", nullable = true) String reason,
        @Schema(description = "涉及的其他组织") List<UUID> related,
        @Schema(description = "变更的内容") Map<String, Object> details,
        Instant recordedAt) {}
