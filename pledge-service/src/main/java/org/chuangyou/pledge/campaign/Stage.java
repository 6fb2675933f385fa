package org.chuangyou.pledge.campaign;

import java.time.LocalDate;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.annotation.JsonFormat;
import org.chuangyou.pledge.privacy.NoPersonalData;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A stage (阶段) of a campaign; stages may overlap and leave gaps. */
@Embeddable
record Stage(
        @Schema(description = "阶段名称", examples = "动员部署") @NotBlank @Size(max = 100) @NoPersonalData
        String name,

        @Schema(examples = "2011-05-01") @NotNull @JsonFormat(shape = JsonFormat.Shape.STRING)
        LocalDate startsOn,

        @Schema(examples = "2011-05-31") @NotNull @JsonFormat(shape = JsonFormat.Shape.STRING)
        LocalDate endsOn) {

    boolean liesWithin(LocalDate first, LocalDate last) {
        return !startsOn.isBefore(first) && !endsOn.isAfter(last) && !endsOn.isBefore(startsOn);
    }
}
