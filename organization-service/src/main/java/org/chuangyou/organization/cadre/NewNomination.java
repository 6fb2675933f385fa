package org.chuangyou.organization.cadre;

import java.time.LocalDate;
import java.util.UUID;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

record NewNomination(
        @NotNull @Schema(description = "推荐的党组织") UUID organizationId,
        @NotNull @Schema(description = "被推荐人") UUID personId,

        @NotNull @Schema(description = "推荐日期", examples = "2011-04-12")
        LocalDate nominatedOn,

        @NotBlank @Size(max = 2000) @Schema(description = "推荐理由", examples = "政治素质好，教学业务强，群众公认")
        String reasons,

        @Valid @Schema(description = "推荐会票数，可不填") MeetingVotes votes) {}
