package org.chuangyou.pledge.pledge;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.web.Audit;
import org.chuangyou.chassis.web.Page;
import org.chuangyou.chassis.web.PageRequest;
import org.chuangyou.pledge.organization.Members;
import org.chuangyou.pledge.organization.Members.Member;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/pledges")
@Authenticated
@Tag(name = "承诺")
class PledgeHistoryResource {

    private static final UUID OLDEST = new UUID(0, 0);

    private final Pledges pledges;
    private final PledgeHistory history;
    private final Members members;
    private final Standing standing;
    private final Audit audit;

    PledgeHistoryResource(Pledges pledges, PledgeHistory history, Members members, Standing standing, Audit audit) {
        this.pledges = pledges;
        this.history = history;
        this.members = members;
        this.standing = standing;
        this.audit = audit;
    }

    @GET
    @Path("/{id}/history")
    @Transactional
    @Operation(
            operationId = "listPledgeHistory",
            summary = "承诺的经过",
            description = "每一步由谁、何时、有何意见；早的在前。只有承诺人和本组织及其上级组织任职的人可见。")
    public Page<HistoryView> list(@RestPath UUID id, @BeanParam @Valid PageRequest page) {
        standing.requireInside(pledges.require(id));
        var after = page.after(1, parts -> UUID.fromString(parts.get(0))).orElse(OLDEST);
        var found = history.of(id, after, page.limit + 1);
        var names = members.byCode(
                found.stream().map(HistoryEntry::actor).filter(Objects::nonNull).collect(Collectors.toSet()));
        audit.record("read-pledge-history", id);
        return Page.of(found, page, entry -> List.of(entry.id()), entry -> entry.view(nameOf(entry, names)));
    }

    private static String nameOf(HistoryEntry entry, Map<String, Member> names) {
        return Optional.ofNullable(entry.actor())
                .map(names::get)
                .map(Member::name)
                .orElse(null);
    }
}
