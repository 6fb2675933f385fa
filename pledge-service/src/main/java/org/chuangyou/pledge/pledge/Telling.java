package org.chuangyou.pledge.pledge;

import java.time.LocalDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.chuangyou.pledge.privacy.NoPersonalData;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How and when it was explained to the masses why something was not kept (客观原因的向群众说明). */
public record Telling(
        @Schema(description = "怎样向群众说明", examples = "在家长会上说明") @NotBlank @Size(max = 500) @NoPersonalData
        String how,

        @Schema(description = "说明之日，不晚于今天", examples = "2011-12-20") @NotNull
        LocalDate on) {}
