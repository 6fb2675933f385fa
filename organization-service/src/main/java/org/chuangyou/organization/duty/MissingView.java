package org.chuangyou.organization.duty;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is missing in one organisation. */
record MissingView(
        UUID organizationId,
        @Schema(examples = "ZB-001") String code,
        @Schema(examples = "县民族中学党支部") String name,
        List<DutyLine> missing) {}
