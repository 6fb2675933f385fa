package org.chuangyou.organization.transfer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A transfer that does not take place: taken back by the old branch or sent back by the new one. */
record NewWithdrawal(@NotBlank @Size(max = 500) String reason) {}
