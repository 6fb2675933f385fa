package org.chuangyou.organization.development;

import java.time.LocalDate;
import java.util.UUID;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.chuangyou.organization.person.Gender;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody new: an applicant, or a member from outside the county. No ID-card number is asked for. */
record NewPerson(
        @Pattern(regexp = "[A-Za-z0-9-]{1,32}")
        @Schema(description = "人员编号；不给则由系统编 RY 号", examples = "DY00286", nullable = true)
        String code,

        @NotBlank @Size(max = 50) @Pattern(regexp = "\\P{Cntrl}*") @Schema(examples = "示例")
        String name,

        @NotNull Gender gender,
        @NotNull LocalDate bornOn,

        @Size(max = 50) @Schema(examples = "大学本科", nullable = true)
        String education,

        @NotNull @Schema(description = "党支部或联合党支部") UUID organizationId,
        @NotNull @Schema(description = "工作单位") UUID unitId,

        @Valid @Schema(description = "申请入党者填写", nullable = true)
        NewApplication application,

        @Valid @Schema(description = "从县外转入的党员填写", nullable = true)
        NewArrival arrival) {

    @JsonIgnore
    @Schema(hidden = true)
    @AssertTrue(message = "application 与 arrival 填且只填一项")
    boolean isOneOrTheOther() {
        return (application == null) != (arrival == null);
    }
}
