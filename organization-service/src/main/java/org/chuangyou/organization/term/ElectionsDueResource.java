package org.chuangyou.organization.term;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.web.Page;
import org.chuangyou.chassis.web.PageRequest;
import org.chuangyou.organization.rule.Days;
import org.chuangyou.organization.rule.Rule;
import org.chuangyou.organization.rule.Rules;
import org.chuangyou.organization.tree.OrganizationTree;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.Session;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Which organisations must prepare an election, or are late with one. */
@Path("/organizations/{id}/elections-due")
@Authenticated
@Tag(name = "任期与换届")
class ElectionsDueResource {

    /** A day before all others that the database can compare. */
    private static final Due FIRST = new Due(LocalDate.of(1, 1, 1), "");

    private final Session database;
    private final OrganizationTree tree;
    private final Rules rules;
    private final Days days;

    ElectionsDueResource(Session database, OrganizationTree tree, Rules rules, Days days) {
        this.database = database;
        this.tree = tree;
        this.rules = rules;
        this.days = days;
    }

    @GET
    @Operation(
            operationId = "listElectionsDue",
            summary = "应换届的党组织",
            description = "本组织及其下级中任期已届满或将在若干个月内届满的，按届满日期、组织编码排列；没有任期记录的以名册上的届满日期为准。")
    public Page<DueElection> list(
            @RestPath UUID id,
            @RestQuery @Min(0) @Max(60) @Parameter(description = "几个月之内；不填则按规则 term-notice-months", example = "6")
                    Integer within,
            @BeanParam @Valid PageRequest page) {
        tree.find(id).orElseThrow(NotFoundException::new);
        var months = within == null ? rules.number(Rule.TERM_NOTICE_MONTHS) : within;
        var after = page.after(2, key -> new Due(LocalDate.parse(key.get(0)), key.get(1)))
                .orElse(FIRST);
        var rows = due(id, days.today().plusMonths(months), after, page.limit + 1);
        return Page.of(rows, page, due -> List.of(due.endsOn(), due.code()), due -> due);
    }

    private List<DueElection> due(UUID top, LocalDate until, Due after, int limit) {
        return database.createNativeQuery("""
                        SELECT * FROM (
                            SELECT o.id AS organization_id, o.code, o.name, t.id AS term_id,
                                   coalesce(t.ends_on, o.term_ends_on) AS ends_on,
                                   coalesce(t.ends_on, o.term_ends_on) <= :today AS overdue
                            FROM organization top
                            JOIN organization o ON top.path @> o.path AND o.dissolved_on IS NULL
                            LEFT JOIN term t ON t.organization_id = o.id AND t.ended_on IS NULL
                            WHERE top.id = :top) due
                        WHERE ends_on <= :until AND (ends_on, code) > (:day, :code)
                        ORDER BY ends_on, code LIMIT :limit
                        """, DueElection.class)
                .setParameter("today", days.today())
                .setParameter("top", top)
                .setParameter("until", until)
                .setParameter("day", after.day())
                .setParameter("code", after.code())
                .setParameter("limit", limit)
                .getResultList();
    }

    private record Due(LocalDate day, String code) {}
}
