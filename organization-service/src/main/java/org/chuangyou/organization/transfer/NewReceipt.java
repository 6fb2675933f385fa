package org.chuangyou.organization.transfer;

import java.time.LocalDate;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The new branch has the letter in its hands; from this day the person belongs to it. */
record NewReceipt(
        @NotNull @Schema(description = "接收之日，自当日起编入新的支部") LocalDate receivedOn) {}
