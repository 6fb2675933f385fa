package org.chuangyou.organization.person;

import java.time.LocalDate;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person as they stood from a day until another; what does not apply is left out. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PersonView(
        UUID id,
        @Schema(examples = "DY00014") String code,
        @Schema(examples = "示例") String name,
        Gender gender,
        LocalDate bornOn,
        @Schema(examples = "大学本科") String education,
        Stage stage,
        @Schema(description = "入党日期") LocalDate admittedOn,
        @Schema(description = "成为现在类别的日期；正式党员为预备期满之日") LocalDate standingSince,
        UUID organizationId,
        UUID unitId,
        @Schema(description = "党小组") UUID partyGroupId,
        @Schema(description = "留党察看至（含当日），其间没有表决权") LocalDate votingSuspendedUntil,
        @Schema(description = "双培养") Cultivation doubleCultivation,
        @Schema(description = "此状态自何日起") LocalDate validFrom,
        @Schema(description = "此状态至何日止（不含当日）；现在的状态没有") LocalDate validTo,
        LocalDate departedOn,
        Departure departure) {}
