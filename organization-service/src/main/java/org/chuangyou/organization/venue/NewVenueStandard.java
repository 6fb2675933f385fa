package org.chuangyou.organization.venue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a county expects of a venue; the name of the standard says ten, the list says what. */
record NewVenueStandard(
        @NotNull @Schema(description = "制定标准的党组织") UUID organizationId,

        @NotBlank @Size(max = 100) @Schema(examples = "党员活动室“十有”标准")
        String title,

        @NotBlank @Size(max = 100) @Schema(description = "文号", examples = "示教党发〔2011〕3号")
        String documentNumber,

        @NotNull LocalDate documentDate,

        @NotEmpty @Size(max = 50) List<@NotNull @Valid StandardItem> items) {}
