package org.chuangyou.organization.change;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A stretch of the feed. */
record Changes(
        List<Change> items,

        @Schema(description = "下次从这里取：作为 after 原样带回；没有新事件时不变")
        String next,

        @Schema(description = "此刻之后还有事件，可立即再取") boolean more) {}
