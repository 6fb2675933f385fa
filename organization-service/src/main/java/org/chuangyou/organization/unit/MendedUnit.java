package org.chuangyou.organization.unit;

import java.time.LocalDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a unit is: mended in place, or as it has become from a day on. */
record MendedUnit(
        @NotBlank @Size(max = 100) @Schema(examples = "示例乡中心小学")
        String name,

        @NotNull UnitKind kind,

        @NotBlank @Size(max = 50) @Schema(examples = "示例乡") String township,

        @NotNull Residence residence,

        @Schema(description = "自何日起如此；不填或与现状起始日相同，则就地更正，不留历史", examples = "2011-09-01")
        LocalDate validFrom,

        @Size(max = 100) @Schema(description = "依据文号，可不填", examples = "示教发〔2011〕12号")
        String documentNumber,

        @Schema(description = "文件日期，可不填") LocalDate documentDate) {

    UnitEntry entry(String code) {
        return new UnitEntry(code, name, kind, township, residence);
    }
}
