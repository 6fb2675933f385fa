package org.chuangyou.pledge.board;

import java.util.UUID;
import java.util.zip.CRC32;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.chuangyou.chassis.web.Etag;
import org.chuangyou.chassis.web.Page;
import org.chuangyou.chassis.web.PageRequest;
import org.chuangyou.pledge.pledge.BoardFilter;
import org.chuangyou.pledge.pledge.PublishedPledge;
import org.chuangyou.pledge.pledge.PublishedPledges;
import org.chuangyou.pledge.progress.ProgressLog;
import org.chuangyou.pledge.rating.Ratings;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

import static java.nio.charset.StandardCharsets.UTF_8;

@Path("/public/pledges")
@Tag(name = "公开栏")
class BoardResource {

    private final PublishedPledges pledges;
    private final ProgressLog progress;
    private final Ratings ratings;

    BoardResource(PublishedPledges pledges, ProgressLog progress, Ratings ratings) {
        this.pledges = pledges;
        this.progress = progress;
        this.ratings = ratings;
    }

    @GET
    @Operation(operationId = "listPublicPledges", summary = "公开的承诺", description = "无需登录；新的在前。承诺人只示姓名和所在组织。")
    public Page<PublishedPledge> list(@BeanParam @Valid BoardFilter filter, @BeanParam @Valid PageRequest page) {
        return pledges.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readPublicPledge", summary = "公开的一项承诺", description = "无需登录；事项、各月进展、如何了结、评诺结果。")
    public RestResponse<BoardEntry> read(@RestPath UUID id) {
        var entry =
                BoardEntry.of(pledges.require(id), progress.of(id), pledges.refutedEndings(id), ratings.results(id));
        return Etag.ok(entry, fingerprint(entry));
    }

    /** An entry is put together of several things with versions of their own, so its tag comes from what it says. */
    private static long fingerprint(BoardEntry entry) {
        var sum = new CRC32();
        sum.update(entry.toString().getBytes(UTF_8));
        return sum.getValue();
    }
}
