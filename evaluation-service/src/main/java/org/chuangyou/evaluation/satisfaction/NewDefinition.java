package org.chuangyou.evaluation.satisfaction;

import java.util.List;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A county's own definition, under the code in the address. Once saved it is never changed. */
record NewDefinition(
        @NotBlank @Size(max = 100) @Schema(examples = "满意率（满意÷收回，不了解也算有效）")
        String label,

        @Schema(description = "算满意的等次") @NotNull @Size(min = 1, max = 10)
        List<@NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,39}") String> satisfied,

        @Schema(description = "算有效的等次，包括算满意的；是否含“不了解”由此写明") @NotNull @Size(min = 1, max = 10)
        List<@NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,39}") String> valid,

        @NotBlank @Size(max = 100) @Schema(description = "文号", examples = "示教党发〔2011〕8号")
        String documentNumber) {

    /** Grades that would count as satisfied but not as valid. */
    List<String> satisfiedButNotValid() {
        return satisfied.stream().filter(grade -> !valid.contains(grade)).toList();
    }
}
