package org.chuangyou.organization.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.web.Page;
import org.chuangyou.chassis.web.PageRequest;
import org.chuangyou.organization.duty.Ledger.Entry;
import org.chuangyou.organization.life.Insight;
import org.chuangyou.organization.rule.Days;
import org.chuangyou.organization.tree.Authority;
import org.chuangyou.organization.tree.OrganizationTree;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** What is owed and what is missing. Facts to be reminded by: no points, no ranking. */
@Path("/organizations/{id}/duties")
@Authenticated
@Tag(name = "组织生活应办事项")
class DutyResource {

    private static final int BATCH = 200;

    private final Duties duties;
    private final DutyWords words;
    private final Insight insight;
    private final Authority authority;
    private final OrganizationTree tree;
    private final Days days;

    DutyResource(
            Duties duties, DutyWords words, Insight insight, Authority authority, OrganizationTree tree, Days days) {
        this.duties = duties;
        this.words = words;
        this.insight = insight;
        this.authority = authority;
        this.tree = tree;
        this.days = days;
    }

    @GET
    @Operation(
            operationId = "listDuties",
            summary = "应开的会和已开的会",
            description = "按国家规定与本地文件，逐期列出应有、已有、已安排、还缺，以及依据。由会议记录算出，不另填报。缺省为今年以来。")
    public DutyView list(
            @RestPath UUID id,
            @RestQuery @Parameter(description = "自哪一日", example = "2011-01-01") LocalDate from,
            @RestQuery @Parameter(description = "至哪一日", example = "2011-12-31") LocalDate to) {
        insight.require(id);
        var range = Range.of(from, to, days.today());
        var body = duties.one(id, range).stream().findFirst().orElseThrow(NotFoundException::new);
        var lines = duties.entries(List.of(body), range).get(id).stream()
                .map(words::line)
                .toList();
        var notOwed = words.notOwed(body, duties.hadCommittee(body, range), duties.fullMembers(body, range));
        return new DutyView(id, body.code(), body.name(), range.from(), range.to(), lines, notOwed);
    }

    @GET
    @Path("/digest")
    @Operation(
            operationId = "digestDuties",
            summary = "下级还缺什么",
            description = "本组织及下级中有欠缺的，按组织编码排列；不排名、不打分、不计百分比。state 缺省两种都列：DUE 尚可完成，MISSED 已过期。")
    public Page<MissingView> digest(
            @RestPath UUID id,
            @RestQuery @Parameter(description = "自哪一日", example = "2011-01-01") LocalDate from,
            @RestQuery @Parameter(description = "至哪一日", example = "2011-12-31") LocalDate to,
            @RestQuery Missing state,
            @BeanParam @Valid PageRequest page) {
        authority.requireReading(id);
        tree.find(id).orElseThrow(NotFoundException::new);
        var range = Range.of(from, to, days.today());
        var after = page.after(1, key -> key.get(0)).orElse("");
        return Page.of(
                missingBelow(id, range, state, after, page.limit + 1), page, view -> List.of(view.code()), v -> v);
    }

    /** Reads on, batch by batch, until enough organisations are found in which something is missing. */
    private List<MissingView> missingBelow(UUID top, Range range, Missing state, String after, int count) {
        var found = new ArrayList<MissingView>();
        var last = after;
        List<Body> batch;
        do {
            batch = duties.below(top, range, last, BATCH);
            var entries = duties.entries(batch, range);
            for (var body : batch) {
                last = body.code();
                missing(body, entries, state).ifPresent(found::add);
            }
        } while (batch.size() == BATCH && found.size() < count);
        return found.subList(0, Math.min(count, found.size()));
    }

    private Optional<MissingView> missing(Body body, Map<UUID, List<Entry>> entries, Missing state) {
        var lines = entries.get(body.id()).stream()
                .filter(Entry::isMissing)
                .filter(entry -> state == null || state.is(entry.state()))
                .map(words::line)
                .toList();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new MissingView(body.id(), body.code(), body.name(), lines));
    }
}
