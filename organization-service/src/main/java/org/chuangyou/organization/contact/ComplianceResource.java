package org.chuangyou.organization.contact;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.web.Page;
import org.chuangyou.chassis.web.PageRequest;
import org.chuangyou.organization.rule.Days;
import org.chuangyou.organization.rule.Rule;
import org.chuangyou.organization.rule.Rules;
import org.chuangyou.organization.tree.Authority;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.Session;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Whether leaders went to their contact points as often as the scheme asks. By name; nobody is ranked. */
@Path("/organizations/{id}/contact-compliance")
@Authenticated
@Tag(name = "联系点")
class ComplianceResource {

    private static final Key FIRST = new Key("", new UUID(0, 0));

    private final Session database;
    private final Authority authority;
    private final Rules rules;
    private final Days days;

    ComplianceResource(Session database, Authority authority, Rules rules, Days days) {
        this.database = database;
        this.authority = authority;
        this.rules = rules;
        this.days = days;
    }

    @GET
    @Operation(
            operationId = "listContactCompliance",
            summary = "联系点工作落实情况",
            description = "本组织及其下级推行的联系点，逐人逐点列出当月次数、应到次数、还缺次数，按姓名排列；当月未过完的列为待完成。限在本组织或上级组织任职的人。")
    public Page<Compliance> list(
            @RestPath UUID id,
            @RestQuery @NotNull @Parameter(description = "月份", example = "2011-06") YearMonth month,
            @BeanParam @Valid PageRequest page) {
        authority.requireReading(id);
        days.notAhead("month", month.atDay(1));
        var next = month.plusMonths(1).atDay(1);
        var over = !days.today().isBefore(next);
        var each = rules.number(Rule.CONTACT_VISITS_PER_MONTH);
        var after = page.after(2, key -> new Key(key.get(0), UUID.fromString(key.get(1))))
                .orElse(FIRST);
        var rows = found(id, month.atDay(1), next, after, page.limit + 1);
        return Page.of(rows, page, row -> List.of(row.leaderName(), row.id()), row -> Compliance.of(row, each, over));
    }

    private List<Compliance.Found> found(UUID top, LocalDate first, LocalDate next, Key after, int limit) {
        return database.createNativeQuery("""
                        SELECT c.id, c.kind, c.leader_name, c.leader_office, coalesce(o.name, u.name) AS target,
                               (SELECT count(*) FROM contact_visit v WHERE v.contact_point_id = c.id
                                AND v.visited_on >= :first AND v.visited_on < :next) AS visits,
                               c.held_from <= :first AND (c.held_until IS NULL OR c.held_until >= :next) AS whole_month
                        FROM organization top
                        JOIN organization keeper ON top.path @> keeper.path
                        JOIN contact_point c ON c.organization_id = keeper.id
                            AND c.held_from < :next AND (c.held_until IS NULL OR c.held_until > :first)
                        LEFT JOIN organization o ON o.id = c.target_organization_id
                        LEFT JOIN unit u ON u.id = c.target_unit_id
                        WHERE top.id = :top AND (c.leader_name, c.id) > (:name, :id)
                        ORDER BY c.leader_name, c.id LIMIT :limit
                        """, Compliance.Found.class)
                .setParameter("first", first)
                .setParameter("next", next)
                .setParameter("top", top)
                .setParameter("name", after.name())
                .setParameter("id", after.id())
                .setParameter("limit", limit)
                .getResultList();
    }

    private record Key(String name, UUID id) {}
}
