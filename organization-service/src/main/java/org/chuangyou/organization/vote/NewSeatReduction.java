package org.chuangyou.organization.vote;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The assembly gives up the seats that nobody took. */
record NewSeatReduction(
        @Schema(description = "谁、怎样决定的", examples = "经到会半数以上党员同意，减少名额，不再选举") @NotBlank @Size(max = 500)
        String decision) {}
