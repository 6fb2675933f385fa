package org.chuangyou.reporting.deeds;

import java.util.List;

/**
 * What the rows are asked. {@code scope} names the organisations, {@code span} the first and the last day. The rules are
 * those of pledge-service's summary, so that both say the same: what happened counts by its day, what was brought by the
 * day it came and by where it stands now.
 */
final class Questions {

    static final String GIVEN = """
            WITH scope AS (SELECT id AS organization_id FROM at_or_below(?)),
                 span AS (SELECT ?::date AS since, ?::date AS until)
            """;

    /** Each column bears the name of the item it counts. */
    static final List<String> COUNTS = List.of("""
            SELECT helped AS what,
                   count(*) FILTER (WHERE started_on <= until AND coalesce(ended_on > until, true)) AS pairings,
                   count(*) FILTER (WHERE started_on BETWEEN since AND until) AS pairings_agreed,
                   count(*) FILTER (WHERE ended_on BETWEEN since AND until) AS pairings_ended
            FROM pairing NATURAL JOIN scope CROSS JOIN span GROUP BY 1
            """, """
            SELECT NULL AS what, count(*) AS deeds, coalesce(sum(participants), 0) AS deed_participations
            FROM deed NATURAL JOIN scope JOIN span ON done_on BETWEEN since AND until WHERE withdrawn_on IS NULL
            """, """
            SELECT NULL AS what, count(*) AS aid_records
            FROM aid NATURAL JOIN scope JOIN span ON given_on BETWEEN since AND until WHERE withdrawn_on IS NULL
            """, """
            SELECT NULL AS what, count(*) AS counterparts
            FROM counterpart NATURAL JOIN scope JOIN span
              ON linked_on <= until AND coalesce(ended_on > until, true)
            """, """
            SELECT NULL AS what, count(*) AS counterpart_promises_due,
                   count(*) FILTER (WHERE kept_on <= until) AS counterpart_promises_kept
            FROM counterpart_promise NATURAL JOIN scope JOIN span ON due_on BETWEEN since AND until
            """, """
            SELECT NULL AS what, count(*) AS difficulties_raised
            FROM difficulty NATURAL JOIN scope JOIN span ON raised_on BETWEEN since AND until
            """, """
            SELECT status AS what, count(*) AS difficulties
            FROM difficulty NATURAL JOIN scope JOIN span ON raised_on BETWEEN since AND until GROUP BY 1
            """, """
            SELECT NULL AS what, count(*) AS suggestions_received,
                   count(*) FILTER (WHERE selected) AS suggestions_selected,
                   count(*) FILTER (WHERE adopted) AS suggestions_adopted,
                   count(*) FILTER (WHERE sent_up) AS suggestions_sent_up,
                   count(*) FILTER (WHERE declined) AS suggestions_declined
            FROM suggestion NATURAL JOIN scope JOIN span ON received_on BETWEEN since AND until
            """, """
            SELECT NULL AS what, count(*) AS task_items,
                   count(*) FILTER (WHERE applies) AS task_items_applying,
                   count(*) FILTER (WHERE applies AND done_on IS NOT NULL) AS task_items_done
            FROM task_assignment a NATURAL JOIN scope JOIN span ON issued_on BETWEEN since AND until
            CROSS JOIN generate_series(1, items) AS item
            LEFT JOIN task_response r USING (task_id, organization_id, item)
            WHERE NOT EXISTS (SELECT FROM task_withdrawal w WHERE w.task_id = a.task_id)
            """, """
            SELECT NULL AS what,
                   count(*) FILTER (WHERE signed_on BETWEEN since AND until) AS certificates_signed,
                   count(*) FILTER (WHERE ended_on BETWEEN since AND until) AS certificates_ended,
                   count(*) FILTER (WHERE assessed_on BETWEEN since AND until) AS certificates_assessed
            FROM certificate NATURAL JOIN scope CROSS JOIN span
            """, """
            SELECT target.what, sum(number) AS certificate_targets
            FROM certificate NATURAL JOIN scope JOIN span ON assessed_on BETWEEN since AND until
            CROSS JOIN LATERAL (VALUES ('MET', met), ('PARTLY_MET', partly_met), ('NOT_MET', not_met))
                AS target (what, number)
            GROUP BY 1
            """);

    /** Exact numbers are summed by the database; of the vague ones each counts with its own precision. */
    static final String QUANTITIES = """
            , record AS (
                SELECT id, 'DEED_BENEFICIARIES' AS item, NULL AS what, beneficiaries AS number,
                       beneficiaries_unit AS unit, beneficiaries_qualifier AS qualifier, organization_id,
                       done_on AS day, withdrawn_on FROM deed
                UNION ALL
                SELECT id, 'AID_BENEFICIARIES', NULL, beneficiaries, beneficiaries_unit, beneficiaries_qualifier,
                       organization_id, given_on, withdrawn_on FROM aid
                UNION ALL
                SELECT id, CASE kind WHEN 'MONEY' THEN 'AID_MONEY' ELSE 'AID_GOODS' END, thing, amount, amount_unit,
                       amount_qualifier, organization_id, given_on, withdrawn_on FROM aid)
            SELECT item, what, unit, qualifier, sum(number) AS number
            FROM record NATURAL JOIN scope JOIN span ON day BETWEEN since AND until
            WHERE withdrawn_on IS NULL AND number IS NOT NULL
            GROUP BY item, what, unit, qualifier, CASE WHEN qualifier <> 'EXACT' THEN id END
            """;

    private Questions() {}
}
