package org.chuangyou.organization.duty;

import org.chuangyou.organization.life.Duty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A national duty that this branch does not have, and why. */
record NotOwed(
        Duty duty,

        @Schema(description = "理由", examples = "正式党员 3 名，不足 7 名，不设支委会。")
        String reason) {}
