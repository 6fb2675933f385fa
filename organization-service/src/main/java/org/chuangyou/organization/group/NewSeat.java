package org.chuangyou.organization.group;

import java.util.UUID;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who sits in a group and as what. */
record NewSeat(
        @NotNull @Schema(description = "名册中的人员") UUID personId,
        @NotNull GroupRole role) {}
