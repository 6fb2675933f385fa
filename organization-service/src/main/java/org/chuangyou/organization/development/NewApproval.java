package org.chuangyou.organization.development;

import java.time.LocalDate;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the committee above decides on a resolution of the branch. */
record NewApproval(
        @NotNull LocalDate on,
        @NotNull @Schema(description = "是否批准") Boolean approved,
        @Size(max = 100) @Schema(description = "批复文号") String documentNumber,
        @Size(max = 500) String remark) {}
