package org.chuangyou.organization.group;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A group is formed. */
record NewGroup(
        @NotNull GroupKind kind,
        @NotNull @Schema(description = "成立它的组织") UUID organizationId,
        @Schema(description = "所属领导小组；办公室和职能小组必填") UUID parentGroupId,

        @NotBlank @Size(max = 100) @Schema(examples = "创先争优活动领导小组")
        String name,

        @Size(max = 100) @Schema(description = "活动名称", examples = "创先争优")
        String campaign,

        @NotNull LocalDate formedOn,

        @NotBlank @Size(max = 100) @Schema(examples = "示教党发〔2010〕18号")
        String documentNumber,

        @NotEmpty @Size(max = 200) List<@NotNull @Valid NewSeat> seats,

        @Size(max = 500) @Schema(description = "所指导的组织；只有指导组有")
        List<@NotNull UUID> guidedOrganizationIds) {

    List<UUID> guided() {
        return guidedOrganizationIds == null
                ? List.of()
                : guidedOrganizationIds.stream().distinct().toList();
    }
}
