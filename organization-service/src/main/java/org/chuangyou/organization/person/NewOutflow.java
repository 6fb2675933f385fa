package org.chuangyou.organization.person;

import java.time.LocalDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a member goes, and which branch looks after them there. */
record NewOutflow(
        @NotNull LocalDate since,

        @NotBlank @Size(max = 200) @Schema(examples = "省教育学院进修")
        String destination,

        @NotBlank @Size(max = 200) @Schema(description = "流入地联系的党支部")
        String contactBranch) {}
