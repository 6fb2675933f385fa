package org.chuangyou.organization.mass;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "MassOrganizationView")
record MassView(
        UUID id,
        UUID organizationId,
        MassKind kind,
        @Schema(examples = "工会") String kindLabel,
        @Schema(examples = "县民族中学工会委员会") String name,
        @Schema(examples = "示例") String headName,
        @Schema(description = "最近一次的人数") Strength strength,
        @Schema(description = "历次人数，先后排列") List<Strength> strengths) {

    @Schema(name = "MassStrength")
    record Strength(
            @Schema(description = "截至日期") LocalDate asOf,
            @Schema(examples = "61") int members) {}
}
