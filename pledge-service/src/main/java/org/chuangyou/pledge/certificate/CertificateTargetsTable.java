package org.chuangyou.pledge.certificate;

import jakarta.inject.Singleton;

import org.chuangyou.exchange.RecordRow;
import org.chuangyou.exchange.RecordTable;
import org.chuangyou.exchange.Records;

import static org.chuangyou.pledge.certificate.TargetColumns.CERTIFICATE;
import static org.chuangyou.pledge.certificate.TargetColumns.LAYOUT;
import static org.chuangyou.pledge.certificate.TargetColumns.NUMBER;
import static org.chuangyou.pledge.certificate.TargetColumns.REASON;
import static org.chuangyou.pledge.certificate.TargetColumns.RESULT;

/** certificate-targets: what a certificate asks, and what became of it. They are stored with their certificate. */
@Singleton
class CertificateTargetsTable extends RecordTable {

    private static final String LOCK = """
            UPDATE certificate c SET status = c.status
            FROM {rows} AS r (certificate, number, text, measure, due_on, result, reason) WHERE c.id = r.certificate
            """;

    private static final Statements SQL =
            new Statements("""
            SELECT c.sheet_code, t.number, t.said ->> 'text', t.said ->> 'measure', (t.said ->> 'dueOn')::date,
                u ->> 'result', u ->> 'reason'
            FROM %s
                CROSS JOIN LATERAL jsonb_array_elements(c.targets) WITH ORDINALITY AS t (said, number)
                LEFT JOIN LATERAL jsonb_array_elements(nullif(c.outcomes, 'null')) AS u
                    ON (u ->> 'target')::int = t.number AND d.assessed_on IS NOT NULL
            WHERE %s
            ORDER BY c.sheet_code COLLATE "C", t.number
            """.formatted(CertificatesTable.AS_OF, CertificatesTable.THERE), LOCK, LOCK);

    private final CertificateSheets sheets;

    CertificateTargetsTable(Records records, CertificateSheets sheets) {
        super(LAYOUT, SQL, records);
        this.sheets = sheets;
    }

    @Override
    protected void check(RecordRow row) {
        row.requireTogether(RESULT, REASON);
        sheets.takePart(row.id(CERTIFICATE), row.get(NUMBER), row);
    }
}
