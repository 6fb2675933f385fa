package org.chuangyou.pledge.digest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.stream.Collectors;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.web.Audit;
import org.chuangyou.chassis.web.Caller;
import org.chuangyou.pledge.digest.DigestView.Entry;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/digests/mine")
@Authenticated
@Tag(name = "提醒")
class OwnDigestResource {

    /** Whoever has more to do than this knows it without being told one by one. */
    private static final int MOST = 200;

    private final Digests digests;
    private final Caller caller;
    private final Audit audit;
    private final Clock clock;

    OwnDigestResource(Digests digests, Caller caller, Audit audit, Clock clock) {
        this.digests = digests;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "readOwnDigest",
            summary = "等我办的事",
            description = "承诺、修订、留言、责任书、任务、困难、建议和对口帮扶中等本人或本组织办的，一次说完，由事实即时算出：办了就没有了，不必逐条销号。")
    public DigestView read() {
        var today = LocalDate.now(clock);
        audit.record("read-own-digest", today);
        var entries = digests.of(caller.requirePersonCode(), today);
        var counts = entries.stream()
                .collect(
                        Collectors.groupingBy(Entry::matter, () -> new EnumMap<>(Matter.class), Collectors.counting()));
        return new DigestView(today, counts, entries.stream().limit(MOST).toList());
    }
}
