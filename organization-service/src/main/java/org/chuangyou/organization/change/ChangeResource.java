package org.chuangyou.organization.change;

import java.util.List;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.chuangyou.chassis.web.Audit;
import org.chuangyou.chassis.web.Refusal;
import org.chuangyou.organization.change.ChangeFeed.Numbered;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** For the county's systems that cannot listen to Kafka: they ask for what came after what they have. */
@Path("/changes")
@RolesAllowed({"roster-reader", "roster-steward"})
@Tag(name = "变更")
class ChangeResource {

    private final ChangeFeed feed;
    private final Audit audit;

    ChangeResource(ChangeFeed feed, Audit audit) {
        this.feed = feed;
        this.audit = audit;
    }

    @GET
    @Transactional
    @Operation(summary = "自某处以来的变更", description = "与 Kafka 上的事件相同、次序相同，一件不漏、一件不重。不带 after 即从头取起；保存 next，下次带回。读取留痕。")
    public Changes after(
            @RestQuery @Parameter(description = "上次返回的 next，原样带回", example = "1024") String after,
            // A system reads this, not a person: a thousand facts are half a megabyte.
            @RestQuery @DefaultValue("100") @Min(1) @Max(1_000) @Parameter(description = "条数，1–1000") int limit) {
        var position = position(after);
        var found = feed.after(position, limit + 1);
        var items = found.subList(0, Math.min(limit, found.size()));
        audit.record("read-changes", "after " + position);
        return new Changes(
                items.stream().map(Numbered::change).toList(),
                Long.toString(reached(position, items)),
                found.size() > limit);
    }

    @GET
    @Path("/end")
    @Operation(summary = "变更的末尾", description = "先记下末尾，再导出名册，然后由此接着取变更。")
    public Changes end() {
        return new Changes(List.of(), Long.toString(feed.end()), false);
    }

    private static long reached(long position, List<Numbered> items) {
        return items.isEmpty() ? position : items.get(items.size() - 1).position();
    }

    private static long position(String after) {
        if (after == null) {
            return 0;
        }
        try {
            var position = Long.parseLong(after);
            if (position >= 0) {
                return position;
            }
        } catch (NumberFormatException e) {
            // refused below, as any other cursor that is not ours
        }
        throw Refusal.invalid("invalid-cursor").asException();
    }
}
