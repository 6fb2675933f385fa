package org.chuangyou.pledge.pairing;

import java.util.UUID;
import jakarta.persistence.Tuple;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.chuangyou.pledge.figure.Figure;
import org.chuangyou.pledge.matter.Desk;
import org.chuangyou.pledge.matter.Reach;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.Session;
import org.jboss.resteasy.reactive.RestPath;

@Path("/organizations/{organizationId}/three-links")
@Authenticated
@Tag(name = "结对帮扶")
class ThreeLinksResource {

    private static final String LINKS = """
            SELECT count(*) AS members, count(*) FILTER (WHERE l.class) AS class, count(*) FILTER (WHERE l.teacher) AS teacher,
                   count(*) FILTER (WHERE l.pupil) AS pupil, count(*) FILTER (WHERE l.class AND l.teacher AND l.pupil) AS whole
            FROM member m CROSS JOIN LATERAL (
                SELECT coalesce(bool_or(p.helped_kind = 'CLASS'), false) AS class,
                       coalesce(bool_or(p.helped_kind = 'TEACHER'), false) AS teacher,
                       coalesce(bool_or(p.helped_kind = 'PUPIL' AND p.circumstance = 'STRUGGLING'), false) AS pupil
                FROM pairing p WHERE p.helper_code = m.person_code AND p.status = 'ONGOING') l
            WHERE m.departed_on IS NULL AND m.organization_id IN (SELECT organization_subtree(:organization))""";

    private final Session database;
    private final Reach reach;
    private final Desk desk;

    ThreeLinksResource(Session database, Reach reach, Desk desk) {
        this.database = database;
        this.reach = reach;
        this.desk = desk;
    }

    @GET
    @Operation(
            operationId = "readThreeLinks",
            summary = "三联系的覆盖面",
            description = "每名党员教师联系一个班级、一名非党员教师、一名学困生：本组织及其下级组织的党员中有多少人做到，只计数，不列名。")
    public ThreeLinks read(@RestPath UUID organizationId) {
        reach.requireInside(organizationId);
        var row = database.createNativeQuery(LINKS, Tuple.class)
                .setParameter("organization", organizationId)
                .getSingleResult();
        return new ThreeLinks(share(row, "class"), share(row, "teacher"), share(row, "pupil"), share(row, "whole"));
    }

    private Figure share(Tuple row, String link) {
        return Figure.share(row.get(link, Long.class), row.get("members", Long.class), "人", desk.today());
    }
}
