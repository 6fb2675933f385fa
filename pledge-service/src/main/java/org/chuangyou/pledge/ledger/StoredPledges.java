package org.chuangyou.pledge.ledger;

/** How the ledger's exports read pledges: as they stood on the day asked for, in the words that are known last. */
final class StoredPledges {

    /**
     * The pledges there were, with where each stood (s), what was public (v) and what became of it (e). The ends that a
     * contradiction took back are not told.
     */
    static final String AS_OF = """
            pledge p
                JOIN organization o ON o.id = stood_in(p, :asOf) AND coalesce(o.dissolved_on, 'infinity') > :asOf
                JOIN LATERAL (SELECT CASE
                    WHEN p.ended_on <= :asOf THEN p.status
                    WHEN p.published_on <= :asOf THEN 'PUBLISHED'
                    WHEN EXISTS (SELECT FROM pledge_history h WHERE h.pledge_id = p.id) THEN
                        (SELECT h.status FROM pledge_history h
                         WHERE h.pledge_id = p.id AND (h.at AT TIME ZONE 'Asia/Shanghai')::date <= :asOf
                         ORDER BY h.id DESC LIMIT 1)
                    ELSE p.status END AS status) AS s ON s.status IS NOT NULL
                LEFT JOIN LATERAL (SELECT p.published_on, p.channels, p.place, p.revised_on
                                   WHERE p.published_on <= :asOf) AS v ON true
                LEFT JOIN LATERAL (SELECT p.ended_on, p.done, p.see_at, p.unkept_reason, p.explanation, p.told_how, p.told_on,
                                       p.outcomes,
                                       CASE WHEN p.said_by = 'COMMITTEE' THEN %s END AS explained_by,
                                       CASE WHEN p.objected_on <= :asOf THEN p.objected_on END AS objected_on,
                                       CASE WHEN p.confirmed_on <= :asOf THEN p.confirmed_on END AS confirmed_on
                                   WHERE p.ended_on <= :asOf) AS e ON true
            """.formatted(actor("'EXPLAIN'"));

    /** What was submitted and not taken back; of a pledge that nobody ever read nothing is told but its end. */
    static final String SUBMITTED = "s.status <> 'DRAFT' AND (s.status <> 'WITHDRAWN' OR v.published_on IS NOT NULL)";

    static final String REVIEWED = SUBMITTED + " AND s.status <> 'SUBMITTED'";

    /** The review of the text that is shown: a revision had its own. */
    static final String REVIEW = """
            coalesce((SELECT r.review FROM pledge_revision r WHERE r.pledge_id = p.id AND r.status = 'PUBLISHED'
                      ORDER BY r.id DESC LIMIT 1), p.review)""";

    private StoredPledges() {}

    /** Who took one of these steps last. */
    static String actor(String acts) {
        return "(SELECT h.actor FROM pledge_history h WHERE h.pledge_id = p.id AND h.act IN (" + acts
                + ") ORDER BY h.id DESC LIMIT 1)";
    }
}
