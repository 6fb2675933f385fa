package org.chuangyou.organization.life;

import java.util.List;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was decided, and whose opinions were asked before (重大问题广泛征求意见、四议两公开). */
record Resolution(
        @NotBlank @Size(max = 2000) @Schema(examples = "通过年度工作计划")
        String text,

        @Size(max = 20) @Schema(description = "重大问题征求意见的记录") List<@NotNull @Valid Consultation> consultations) {

    Resolution {
        consultations = consultations == null ? List.of() : consultations;
    }
}
