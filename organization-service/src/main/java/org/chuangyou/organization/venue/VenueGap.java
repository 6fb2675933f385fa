package org.chuangyou.organization.venue;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an organisation lacks: a venue, when it has none, or the items listed. */
record VenueGap(
        UUID organizationId,
        @Schema(examples = "ZB-001") String organizationCode,
        @Schema(examples = "县民族中学党支部") String organizationName,
        @Schema(description = "没有活动室") boolean withoutVenue,
        @Schema(description = "各活动室所缺") List<Missing> venues) {

    /** A venue and the items it lacks. */
    record Missing(UUID venueId, String name, List<ItemView> items) {}
}
