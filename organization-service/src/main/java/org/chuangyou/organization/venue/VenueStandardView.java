package org.chuangyou.organization.venue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

record VenueStandardView(
        @Schema(examples = "SHIYOU") String code,
        @Schema(description = "版本，自 1 起") int version,
        @Schema(description = "制定标准的党组织") UUID organizationId,
        String title,
        String documentNumber,
        LocalDate documentDate,
        List<StandardItem> items) {}
