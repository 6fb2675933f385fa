package org.chuangyou.organization.contact;

import java.time.LocalDate;
import java.util.UUID;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A leader takes on a contact point: an organisation or a unit. */
record NewContactPoint(
        @NotNull @Schema(description = "推行联系制度的组织") UUID organizationId,
        @NotNull ContactKind kind,
        @Schema(description = "名册中的领导；县级领导可改填姓名和职务") UUID leaderPersonId,

        @Size(min = 1, max = 50) @Schema(examples = "示例") String leaderName,

        @Size(min = 1, max = 50) @Schema(examples = "副县长") String leaderOffice,

        @Schema(description = "所联系的组织，与单位二选一") UUID targetOrganizationId,
        @Schema(description = "所联系的单位，与组织二选一") UUID targetUnitId,
        @NotNull LocalDate from) {

    /** Either a person of the roster, or a name with an office. */
    boolean namesOneLeader() {
        return leaderPersonId == null
                ? leaderName != null && leaderOffice != null && kind == ContactKind.COUNTY_LEADER
                : leaderName == null;
    }

    boolean namesOneTarget() {
        return (targetOrganizationId == null) != (targetUnitId == null);
    }
}
