package org.chuangyou.pledge.task;

import java.util.List;
import java.util.UUID;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;

record NewAssignment(
        @Schema(description = "再分给哪些组织") @NotNull @Size(min = 1, max = 500) @UniqueElements
        List<@NotNull UUID> assignedTo) {}
