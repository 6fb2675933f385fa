package org.chuangyou.organization.unit;

import java.time.LocalDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit to be registered; the document that founds it may be named. */
record NewUnit(
        @NotNull @Pattern(regexp = "[A-Za-z0-9-]{1,32}") @Schema(description = "单位编码，字母、数字和连字符", examples = "XX092")
        String code,

        @NotBlank @Size(max = 100) @Schema(examples = "示例乡中心小学")
        String name,

        @NotNull UnitKind kind,

        @NotBlank @Size(max = 50) @Schema(examples = "示例乡") String township,

        @NotNull Residence residence,

        @Schema(description = "自何日起计入，不填为今天", examples = "2011-09-01")
        LocalDate registeredOn,

        @Size(max = 100) @Schema(description = "批准文号，可不填", examples = "示教发〔2011〕12号")
        String documentNumber,

        @Schema(description = "文件日期，可不填") LocalDate documentDate) {

    UnitEntry entry() {
        return new UnitEntry(code, name, kind, township, residence);
    }
}
