package org.chuangyou.pledge.campaign;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one organisation has in a campaign that has not come to its end. */
record UnfinishedView(
        UUID organizationId,
        String organization,

        @Schema(description = "已提交审核、尚未公布的承诺", examples = "1")
        long inReview,

        @Schema(description = "已公布、尚未了结的承诺", examples = "3") long running,

        @Schema(description = "已说明如何了结、尚待确认的承诺；活动结束后仍可确认或不认可", examples = "1")
        long unconfirmed,

        @Schema(description = "待审看、待答复的留言；活动结束后仍可办理", examples = "2")
        long comments) {}
