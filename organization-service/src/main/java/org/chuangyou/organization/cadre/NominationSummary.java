package org.chuangyou.organization.cadre;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A nominee as in lists: without marks, so that no list can be read as a ranking. */
record NominationSummary(
        UUID id,
        UUID personId,
        @Schema(examples = "DY00014") String personCode,
        @Schema(examples = "示例") String personName,
        @Schema(description = "推荐的党组织") UUID organizationId,
        NominationStatus status) {}
