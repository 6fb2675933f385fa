package org.chuangyou.pledge.digest;

import java.time.LocalDate;
import java.util.List;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import com.fasterxml.jackson.annotation.JsonRawValue;
import org.chuangyou.chassis.web.Audit;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.Session;
import org.jboss.resteasy.reactive.RestQuery;

/** For the county's message gateway, which knows how to reach people: it asks for what came after what it has. */
@Path("/digests")
@RolesAllowed("digest-reader")
@Tag(name = "提醒")
class DigestFeedResource {

    private final Session database;
    private final Audit audit;

    DigestFeedResource(Session database, Audit audit) {
        this.database = database;
        this.audit = audit;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "readDigests",
            summary = "每日提醒",
            description =
                    "供县里的消息平台（角色 digest-reader）发送：每人每天至多一条，只有人员编号和每类几件，没有内容。" + "保存 next，下次作为 after 带回；一月之前的不再保留。")
    public Digests after(
            @RestQuery @DefaultValue("0") @Min(0) @Parameter(description = "上次返回的 next") long after,
            // A system reads this, not a person.
            @RestQuery @DefaultValue("100") @Min(1) @Max(1_000) @Parameter(description = "条数，1–1000") int limit) {
        var found = database.createNativeQuery(
                        "SELECT position, day, person_code, matters::text FROM digest WHERE position > :after"
                                + " ORDER BY position LIMIT :limit",
                        Object[].class)
                .setParameter("after", after)
                .setParameter("limit", limit)
                .getResultList();
        audit.record("read-digests", "after " + after);
        var next = found.isEmpty() ? after : (long) found.get(found.size() - 1)[0];
        return new Digests(found.stream().map(DigestFeedResource::digest).toList(), next, found.size() == limit);
    }

    private static Digest digest(Object[] row) {
        return new Digest((LocalDate) row[1], (String) row[2], (String) row[3]);
    }

    record Digest(
            LocalDate day,
            String personCode,

            @JsonRawValue @Schema(implementation = Object.class, description = "每类几件", examples = "{\"REPORT_DUE\": 2}")
            String matters) {}

    record Digests(
            List<Digest> items,
            @Schema(description = "下次从这里取") long next,
            @Schema(description = "可能还有，可立即再取") boolean more) {}
}
