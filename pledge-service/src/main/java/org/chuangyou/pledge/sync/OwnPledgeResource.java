package org.chuangyou.pledge.sync;

import java.util.List;
import java.util.UUID;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.web.Page;
import org.chuangyou.chassis.web.PageRequest;
import org.chuangyou.pledge.pledge.OwnPledge;
import org.chuangyou.pledge.pledge.OwnPledges;
import org.chuangyou.pledge.pledge.Seen;
import org.chuangyou.pledge.progress.ReportedMonths;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** What a device takes along before it goes off line. */
@Path("/sync")
@Authenticated
@Tag(name = "离线草稿")
class OwnPledgeResource {

    private static final UUID FIRST = new UUID(0, 0);
    private static final String EVER = "0";

    private final OwnPledges pledges;
    private final ReportedMonths months;

    OwnPledgeResource(OwnPledges pledges, ReportedMonths months) {
        this.pledges = pledges;
        this.months = months;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "takeAlong",
            summary = "取本人的承诺以便离线填写",
            description =
                    "本人的承诺和本人负责的组织、班子的承诺，附内容、版本和已报的各月。带上次答复的 asOf 作为 since，只取此后变化和改由本人填写的，并告知不再由本人填写的；个别没有变化的也可能再列出。")
    public TakenAlong takeAlong(
            @RestQuery
                    @DefaultValue(EVER)
                    @Pattern(regexp = "[0-9]{1,18}(-[0-9]{1,6})?")
                    @Parameter(description = "上次答复的 asOf，原样带回；省略为全部", example = "48213-15104")
                    String since,
            @BeanParam @Valid PageRequest page) {
        var asOf = pledges.now();
        var seen = pledges.here(Seen.of(since));
        var after = page.after(1, parts -> UUID.fromString(parts.get(0))).orElse(FIRST);
        var found = Page.of(
                pledges.changedSince(seen, after, page.limit + 1), page, pledge -> List.of(pledge.id()), it -> it);
        var reported = months.of(found.items().stream().map(OwnPledge::id).toList());
        var items = found.items().stream()
                .map(pledge -> new TakenAlong.TakenPledge(pledge, reported.getOrDefault(pledge.id(), List.of())))
                .toList();
        // A device that has nothing yet has nothing to lose.
        var left = since.equals(EVER) ? List.<UUID>of() : pledges.leftSince(seen);
        return new TakenAlong(items, found.next(), left, asOf.toString());
    }
}
