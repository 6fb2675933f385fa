package org.chuangyou.pledge.task;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;

record NewTask(
        @Schema(description = "分解任务的组织") @NotNull UUID organizationId,

        @Schema(description = "上级文件的文号", examples = "示教党〔2011〕3号") @NotBlank @Size(max = 100)
        String documentNumber,

        @Schema(examples = "2011-03-10") @NotNull LocalDate issuedOn,

        @Schema(examples = "2011 年学校党建工作要点") @NotBlank @Size(max = 200)
        String title,

        @NotNull @Size(min = 1, max = 100) List<@NotNull @Valid TaskItem> items,

        @Schema(description = "分给哪些组织；须为本组织或其下级") @NotNull @Size(min = 1, max = 500) @UniqueElements
        List<@NotNull UUID> assignedTo,

        @Schema(description = "true：向群众公开完成情况", examples = "true")
        boolean published) {}
