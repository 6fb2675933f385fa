package org.chuangyou.pledge.receipt;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All that somebody who is not signed in is told: it came in, and how to ask after it. */
public record Received(
        @Schema(description = "回执码，请保存；凭它查询办理结果，遗失的无法找回", examples = "7Q2M-0XKD-W9TA-5HGV")
        String receiptCode) {}
