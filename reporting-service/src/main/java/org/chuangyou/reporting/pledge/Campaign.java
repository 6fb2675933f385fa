package org.chuangyou.reporting.pledge;

import java.time.LocalDate;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A campaign as it was announced. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "活动")
public record Campaign(
        UUID id,
        @Schema(description = "开展活动的党组织") UUID organizationId,
        @Schema(examples = "创先争优活动") String name,
        @Schema(examples = "推动科学发展，办人民满意教育") String theme,
        LocalDate startsOn,
        LocalDate endsOn,
        LocalDate closedOn) {}
