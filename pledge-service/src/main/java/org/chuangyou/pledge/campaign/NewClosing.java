package org.chuangyou.pledge.campaign;

import jakarta.validation.constraints.Size;

import org.chuangyou.pledge.privacy.NoPersonalData;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a campaign is closed although not all in it has come to its end; without a word, only when it has. */
record NewClosing(
        @Schema(description = "还有没有了结的承诺而仍要结束的理由，向群众公开", examples = "机构撤并，余下事项并入新活动") @Size(max = 1000) @NoPersonalData
        String reason) {

    static String reasonOf(NewClosing said) {
        return said == null || said.reason() == null || said.reason().isBlank() ? null : said.reason();
    }
}
