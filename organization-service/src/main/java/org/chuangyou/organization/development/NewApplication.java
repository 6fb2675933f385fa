package org.chuangyou.organization.development;

import java.time.LocalDate;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 递交入党申请书. */
record NewApplication(
        @NotNull @Schema(description = "递交入党申请书之日") LocalDate appliedOn) {}
