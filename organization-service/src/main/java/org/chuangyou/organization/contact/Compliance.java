package org.chuangyou.organization.contact;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A leader's visits to one contact point in one month, beside what is required. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Compliance(
        UUID contactPointId,
        ContactKind kind,
        @Schema(examples = "示例") String leaderName,
        @Schema(examples = "副县长") String leaderOffice,
        @Schema(description = "联系对象", examples = "县民族中学") String target,
        @Schema(examples = "1") long visits,

        @Schema(description = "应到次数；当月中途开始或结束联系的不作要求", examples = "2")
        long required,

        @Schema(examples = "1") long missing,
        State state) {

    static Compliance of(Found found, int each, boolean monthIsOver) {
        var required = found.wholeMonth() ? each : 0;
        var missing = Math.max(0, required - found.visits());
        return new Compliance(
                found.id(),
                ContactKind.valueOf(found.kind()),
                found.leaderName(),
                found.leaderOffice(),
                found.target(),
                found.visits(),
                required,
                missing,
                missing == 0 ? State.MET : monthIsOver ? State.MISSED : State.DUE);
    }

    /** Whether the visits were as many as required; while the month lasts, those missing are due. */
    @Schema(name = "ComplianceState")
    enum State {
        MET,
        DUE,
        MISSED
    }

    /** As a query gives it. */
    record Found(
            UUID id,
            String kind,
            String leaderName,
            String leaderOffice,
            String target,
            long visits,
            boolean wholeMonth) {}
}
