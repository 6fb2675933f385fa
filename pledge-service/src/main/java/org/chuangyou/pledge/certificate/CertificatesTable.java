package org.chuangyou.pledge.certificate;

import jakarta.inject.Singleton;

import org.chuangyou.exchange.RecordRow;
import org.chuangyou.exchange.RecordTable;
import org.chuangyou.exchange.Records;
import org.chuangyou.pledge.matter.MatterColumns;

import static org.chuangyou.pledge.certificate.CertificateColumns.ASSESSED_ON;
import static org.chuangyou.pledge.certificate.CertificateColumns.ENDED_ON;
import static org.chuangyou.pledge.certificate.CertificateColumns.ENDED_REASON;
import static org.chuangyou.pledge.certificate.CertificateColumns.LAYOUT;
import static org.chuangyou.pledge.certificate.CertificateColumns.OFFERED_BY;
import static org.chuangyou.pledge.certificate.CertificateColumns.OFFERED_ON;
import static org.chuangyou.pledge.certificate.CertificateColumns.SIGNED_BY;
import static org.chuangyou.pledge.certificate.CertificateColumns.SIGNED_ON;

/**
 * certificates: what each level answers for to the one above it. A later file may sign, assess or end one. What was sent
 * back is told as a draft; those given up before both had signed are left to the archive.
 */
@Singleton
class CertificatesTable extends RecordTable {

    private static final String ROW =
            "code, receiver, issuer, member, kind, year, title, offered_on, offered_by, signed_on,"
                    + " signed_by, assessed_on, ended_on, ended_reason, recorded_by, recorded_on, id";

    private static final String STATUS = """
            CASE WHEN r.ended_on IS NOT NULL THEN 'ENDED' WHEN r.assessed_on IS NOT NULL THEN 'ASSESSED'
                WHEN r.signed_on IS NOT NULL THEN 'SIGNED' WHEN r.offered_on IS NOT NULL THEN 'OFFERED' ELSE 'DRAFT' END""";

    /** The certificates there were on the day, with the days that had come by then (d). */
    static final String AS_OF = """
            certificate c JOIN organization o ON o.id = c.organization_id AND coalesce(o.dissolved_on, 'infinity') > :asOf
                JOIN organization i ON i.id = c.issuer_id
                CROSS JOIN LATERAL (SELECT
                    CASE WHEN c.status <> 'RETURNED' AND c.offered_on <= :asOf THEN c.offered_on END AS offered_on,
                    CASE WHEN c.signed_on <= :asOf THEN c.signed_on END AS signed_on,
                    CASE WHEN c.assessed_on <= :asOf THEN c.assessed_on END AS assessed_on,
                    CASE WHEN c.ended_on <= :asOf THEN c.ended_on END AS ended_on) AS d
            """;

    /** Given up before both had signed. */
    static final String THERE = "c.recorded_on <= :asOf AND c.status <> 'WITHDRAWN'";

    /** Targets and outcomes come with the rows of another table, before anything is told. */
    private static final Statements SQL =
            new Statements("""
            SELECT c.sheet_code, code_of(o), code_of(i), c.person_code, c.kind, c.year, c.title, d.offered_on,
                CASE WHEN d.offered_on IS NOT NULL THEN c.offered_by END, d.signed_on,
                CASE WHEN d.signed_on IS NOT NULL THEN c.signed_by END, d.assessed_on, d.ended_on,
                CASE WHEN d.ended_on IS NOT NULL THEN c.ended_reason END, c.recorded_by, c.recorded_on, c.id
            FROM %s
            WHERE %s
            ORDER BY c.sheet_code COLLATE "C"
            """.formatted(AS_OF, THERE), """
            INSERT INTO certificate (id, version, sheet_code, organization_id, recorded_by, recorded_on, issuer_id, person_code,
                status, kind, year, title, targets, offered_on, offered_by, signed_on, signed_by, assessed_on, outcomes,
                ended_on, ended_reason)
            SELECT r.id, 0, code, receiver, b.person_code, recorded_on, issuer, m.person_code, %s, kind, year, title, '[]',
                offered_on, f.person_code, signed_on, s.person_code, assessed_on,
                CASE WHEN assessed_on IS NOT NULL THEN '[]'::jsonb END, ended_on, ended_reason
            FROM {rows} AS r (%s) JOIN member b ON b.person_id = recorded_by LEFT JOIN member m ON m.person_id = member
                LEFT JOIN member f ON f.person_id = offered_by LEFT JOIN member s ON s.person_id = signed_by
            """.formatted(STATUS, ROW), """
            UPDATE certificate c SET version = c.version + 1, status = %s, offered_on = r.offered_on,
                offered_by = f.person_code, signed_on = r.signed_on, signed_by = s.person_code,
                assessed_on = r.assessed_on, ended_on = r.ended_on, ended_reason = r.ended_reason,
                outcomes = CASE WHEN r.assessed_on IS NOT NULL THEN coalesce(c.outcomes, '[]') END
            FROM {rows} AS r (%s) LEFT JOIN member f ON f.person_id = r.offered_by
                LEFT JOIN member s ON s.person_id = r.signed_by
            WHERE c.id = r.id
            """.formatted(STATUS, ROW));

    private final CertificateSheets sheets;
    private final PastCertificates past;

    CertificatesTable(Records records, CertificateSheets sheets, PastCertificates past) {
        super(LAYOUT, SQL, records);
        this.sheets = sheets;
        this.past = past;
    }

    @Override
    public String codes() {
        return "SELECT sheet_code, id FROM certificate WHERE sheet_code = ANY (?)";
    }

    @Override
    protected void check(RecordRow row) {
        row.requireTogether(OFFERED_ON, OFFERED_BY);
        row.requireTogether(SIGNED_ON, SIGNED_BY);
        row.requireTogether(ENDED_ON, ENDED_REASON);
        row.requireOrder(MatterColumns.RECORDED_ON, OFFERED_ON);
        row.requireOrder(OFFERED_ON, SIGNED_ON);
        row.requireOrder(SIGNED_ON, ASSESSED_ON);
        row.requireOrder(SIGNED_ON, ENDED_ON);
        past.check(row);
        sheets.take(row.id(), row);
    }
}
