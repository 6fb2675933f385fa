package org.chuangyou.organization.post;

import java.util.List;
import java.util.UUID;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.web.Page;
import org.chuangyou.chassis.web.PageRequest;
import org.chuangyou.organization.rule.Days;
import org.chuangyou.organization.tree.Authority;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.Session;
import org.jboss.resteasy.reactive.RestPath;

/** Branches whose posts are not filled as the county report asks: a list of facts by code, no ranking. */
@Path("/organizations/{id}/post-gaps")
@Authenticated
@Tag(name = "职务")
class PostGapResource {

    private final Session database;
    private final Authority authority;
    private final Days days;

    PostGapResource(Session database, Authority authority, Days days) {
        this.database = database;
        this.authority = authority;
        this.days = days;
    }

    @GET
    @Operation(
            operationId = "listPostGaps",
            summary = "班子配备缺口",
            description = "本组织及其下级支部中没有书记的、校长兼任书记而没有专职副书记的、没有专职党务干部的，按组织编码排列；限在本组织或上级组织任职的人。")
    public Page<PostGaps> list(@RestPath UUID id, @BeanParam @Valid PageRequest page) {
        authority.requireReading(id);
        var after = page.after(1, key -> key.get(0)).orElse("");
        return Page.of(gaps(id, after, page.limit + 1), page, found -> List.of(found.code()), PostGaps::of);
    }

    private List<PostGaps.Found> gaps(UUID top, String after, int limit) {
        return database.createNativeQuery("""
                        SELECT * FROM (
                            SELECT o.id, o.code, o.name,
                                coalesce(bool_and(p.office <> 'SECRETARY'), true) AS lacks_secretary,
                                coalesce(bool_or(p.secretary_kind = 'PRINCIPAL')
                                    AND bool_and(p.office <> 'DEPUTY_SECRETARY' OR p.employment <> 'FULL_TIME'), false)
                                    AS lacks_deputy,
                                coalesce(bool_and(p.office <> 'DEDICATED_CADRE' AND p.employment <> 'FULL_TIME'), true)
                                    AS lacks_cadre
                            FROM organization top
                            JOIN organization o ON top.path @> o.path AND o.kind IN ('BRANCH', 'JOINT_BRANCH')
                                AND o.dissolved_on IS NULL AND o.code > :after
                            LEFT JOIN post p ON p.organization_id = o.id AND p.assumed_on <= :today
                                AND (p.relinquished_on IS NULL OR p.relinquished_on > :today)
                            WHERE top.id = :top GROUP BY o.id) branch
                        WHERE lacks_secretary OR lacks_deputy OR lacks_cadre ORDER BY code LIMIT :limit
                        """, PostGaps.Found.class)
                .setParameter("top", top)
                .setParameter("after", after)
                .setParameter("today", days.today())
                .setParameter("limit", limit)
                .getResultList();
    }
}
