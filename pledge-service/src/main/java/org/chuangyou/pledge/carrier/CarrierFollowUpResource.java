package org.chuangyou.pledge.carrier;

import java.util.List;
import java.util.UUID;
import jakarta.persistence.Tuple;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.Session;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** What becomes of a campaign's carriers: of each thing of 六个一 and the others, how much is promised and how much kept. */
@Path("/campaigns/{id}/carrier-follow-up")
@Authenticated
@Tag(name = "活动载体")
class CarrierFollowUpResource {

    private static final String SERVING = """
            WITH thing AS (
                SELECT c.id, k.place, k.said ->> 'name' AS carrier, t.number, t.said ->> 'text' AS text,
                       t.said ->> 'scope' AS scope
                FROM campaign c, jsonb_array_elements(c.carriers) WITH ORDINALITY AS k (said, place),
                     jsonb_array_elements(k.said -> 'items') WITH ORDINALITY AS t (said, number)
                WHERE c.id = :campaign AND c.status IN ('OPEN', 'CLOSED')
            ), serving AS (
                SELECT i.carrier, i.carrier_item, p.pledger_code, p.organization_id,
                       p.confirmed_on IS NOT NULL AND (p.status = 'FULFILLED'
                           OR EXISTS (SELECT FROM jsonb_array_elements(nullif(p.outcomes, 'null')) u
                               WHERE (u ->> 'item')::int = i.position + 1 AND (u ->> 'kept')::boolean)) AS kept
                FROM pledge p JOIN pledge_item i ON i.pledge_id = p.id AND i.carrier IS NOT NULL
                WHERE p.campaign_id = :campaign AND p.published_on IS NOT NULL AND p.status <> 'WITHDRAWN'
                  AND (CAST(:organization AS uuid) IS NULL
                       OR p.organization_id IN (SELECT organization_subtree(CAST(:organization AS uuid))))
            )
            SELECT t.carrier, t.number, t.text, t.scope, count(s.carrier), count(*) FILTER (WHERE s.kept)
            FROM thing t LEFT JOIN serving s ON s.carrier = t.carrier AND s.carrier_item = t.number
            GROUP BY t.place, t.carrier, t.number, t.text, t.scope
            ORDER BY t.place, t.number""";

    private final Session database;

    CarrierFollowUpResource(Session database) {
        this.database = database;
    }

    @GET
    @Operation(
            operationId = "followUpCarriers",
            summary = "活动载体的落实情况",
            description = "活动载体逐项有多少件已公布的承诺事项落实，其中多少件已兑现并经确认；只有件数，不评分、不排名。")
    @APIResponse(responseCode = "200", description = "逐项的件数；活动未启动或没有载体时为空")
    public FollowUp followUp(
            @RestPath UUID id, @RestQuery @Parameter(description = "组织，含其下级；省略为全部") UUID organization) {
        return new FollowUp(database.createNativeQuery(SERVING, Tuple.class)
                .setParameter("campaign", id)
                .setParameter("organization", organization, UUID.class)
                .getResultStream()
                .map(ServedItem::of)
                .toList());
    }

    /** Every thing of every carrier, in the campaign's order. */
    record FollowUp(List<ServedItem> items) {}

    record ServedItem(
            @Schema(examples = "六个一") String carrier,
            @Schema(description = "第几项") int item,
            @Schema(examples = "带好一个班") String text,
            CarrierItem.Scope scope,
            @Schema(description = "落实这一项的已公布承诺事项，件") long promised,
            @Schema(description = "其中已兑现并经确认的，件") long kept) {

        static ServedItem of(Tuple row) {
            return new ServedItem(
                    row.get(0, String.class),
                    row.get(1, Long.class).intValue(),
                    row.get(2, String.class),
                    CarrierItem.Scope.valueOf(row.get(3, String.class)),
                    row.get(4, Long.class),
                    row.get(5, Long.class));
        }
    }
}
