package org.chuangyou.pledge.sync;

import java.util.List;
import java.util.UUID;

import org.chuangyou.pledge.pledge.OwnPledge;
import org.chuangyou.pledge.progress.VersionedProgress;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a device takes along to work on off line. */
record TakenAlong(
        List<TakenPledge> items,
        @Schema(description = "下一页的 cursor；没有下一页时为空") String next,

        @Schema(description = "自 since 以来不再由本人填写的承诺（卸任、组织合并等），设备上的可以删去；每页相同，没有带 since 的为空")
        List<UUID> left,

        @Schema(description = "以后再取时作为 since 带上；分页取的，以第一页的为准", examples = "48213-15104")
        String asOf) {

    /** A pledge of the caller's own, with its versions: what a draft must name that is written on it. */
    record TakenPledge(
            OwnPledge pledge,
            @Schema(description = "已报告的各月，早的在前") List<VersionedProgress> months) {}
}
