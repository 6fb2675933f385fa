package org.chuangyou.pledge.certificate;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.chassis.event.Event;
import org.chuangyou.chassis.event.Outbox;
import org.chuangyou.exchange.Column;
import org.chuangyou.exchange.Findings;
import org.chuangyou.exchange.RecordRow;
import org.chuangyou.exchange.WholeRule;
import org.chuangyou.pledge.certificate.NewCertificate.CertificateContent;
import org.chuangyou.pledge.matter.Filing;
import org.chuangyou.pledge.matter.MatterColumns;
import org.chuangyou.pledge.matter.RowRules;
import org.chuangyou.pledge.matter.Wholes.Whole;

import static org.chuangyou.pledge.certificate.CertificateColumns.ASSESSED_ON;
import static org.chuangyou.pledge.certificate.CertificateColumns.CODE;
import static org.chuangyou.pledge.certificate.CertificateColumns.ENDED_ON;
import static org.chuangyou.pledge.certificate.CertificateColumns.ENDED_REASON;
import static org.chuangyou.pledge.certificate.CertificateColumns.ISSUER;
import static org.chuangyou.pledge.certificate.CertificateColumns.OFFERED_ON;
import static org.chuangyou.pledge.certificate.CertificateColumns.SIGNED_ON;
import static org.chuangyou.pledge.certificate.CertificateColumns.TITLE;

/** Gives the certificates of an import their targets and outcomes once all is there, and tells of them as one by one. */
@ApplicationScoped
class CertificateRule implements WholeRule {

    private final CertificateSheets sheets;
    private final Certificates certificates;
    private final PastCertificates past;
    private final RowRules rules;
    private final Filing filing;
    private final Outbox outbox;

    CertificateRule(
            CertificateSheets sheets,
            Certificates certificates,
            PastCertificates past,
            RowRules rules,
            Filing filing,
            Outbox outbox) {
        this.sheets = sheets;
        this.certificates = certificates;
        this.past = past;
        this.rules = rules;
        this.filing = filing;
        this.outbox = outbox;
    }

    @Override
    public void check(Findings findings) {
        for (var whole : sheets.all()) {
            if (whole.row() == null) {
                whole.parts().forEach(part -> part.error(TargetColumns.NUMBER, "target-without-certificate", Map.of()));
                continue;
            }
            var certificate = certificates.lock(whole.row().id());
            complete(certificate, whole);
            if (!findings.haveErrors()) {
                tell(certificate, whole.row());
            }
            filing.letGo(!findings.haveErrors());
        }
        checkLevels();
    }

    /** When all are there: in a file the one above may stand behind. */
    private void checkLevels() {
        sheets.all().stream()
                .map(Whole::row)
                .filter(row -> row != null && row.isNew() && row.sound())
                .forEach(row -> row.obeys(ISSUER, () -> past.requireLevel(row, filing.today())));
    }

    private void complete(Certificate certificate, Whole whole) {
        var row = whole.row();
        if (row.isNew()) {
            whole.requireNumbered(1, row, CODE, "target-number-gap");
            var targets = whole.parts().stream().map(TargetColumns::target).toList();
            rules.accept(row, said(row, targets), CertificateColumns.FIELDS);
            certificate.answerFor(targets);
        } else {
            whole.parts().stream()
                    .filter(RecordRow::isNew)
                    .forEach(part -> part.error(TargetColumns.NUMBER, "target-without-certificate", Map.of()));
        }
        var assessed = whole.parts().stream()
                .filter(part -> part.get(TargetColumns.RESULT) != null && part.changes(TargetColumns.RESULT))
                .toList();
        if (isNew(row, ASSESSED_ON)) {
            assess(certificate, row, assessed);
        } else {
            assessed.forEach(part -> part.error(TargetColumns.RESULT, "result-without-assessment", Map.of()));
        }
    }

    private void assess(Certificate certificate, RecordRow row, List<RecordRow> parts) {
        var outcomes = parts.stream().map(TargetColumns::outcome).toList();
        var sound = true;
        for (var i = 0; i < parts.size(); i++) {
            sound &= rules.accept(parts.get(i), outcomes.get(i), TargetColumns.FIELDS);
        }
        if (sound) {
            row.obeys(ASSESSED_ON, () -> certificate.answered(new NewAssessment(outcomes)));
        }
    }

    private static NewCertificate said(RecordRow row, List<Target> targets) {
        return new NewCertificate(
                row.id(MatterColumns.ORGANIZATION),
                row.get(CertificateColumns.MEMBER),
                row.get(CertificateColumns.KIND),
                row.get(CertificateColumns.YEAR),
                new CertificateContent(row.get(TITLE), targets));
    }

    private void tell(Certificate certificate, RecordRow row) {
        if (row.isNew()) {
            filing.note(certificate, CertificateAct.DRAFT, row.get(MatterColumns.RECORDED_ON), row.get(TITLE));
        }
        if (isNew(row, OFFERED_ON)) {
            filing.note(certificate, CertificateAct.OFFER, row.get(OFFERED_ON), null);
        }
        if (isNew(row, SIGNED_ON)) {
            tell(certificate, CertificateAct.SIGN, row.get(SIGNED_ON), null, certificate.signed());
        }
        if (isNew(row, ASSESSED_ON)) {
            tell(certificate, CertificateAct.ASSESS, row.get(ASSESSED_ON), null, certificate.assessed());
        }
        if (isNew(row, ENDED_ON)) {
            tell(certificate, CertificateAct.END, row.get(ENDED_ON), row.get(ENDED_REASON), certificate.ended());
        }
    }

    /** What an organisation signs with a member stays between the two. */
    private void tell(Certificate certificate, CertificateAct act, LocalDate day, String words, Event fact) {
        filing.note(certificate, act, day, words);
        if (certificate.member().isEmpty()) {
            outbox.add(fact);
        }
    }

    private static boolean isNew(RecordRow row, Column<LocalDate> step) {
        return row.get(step) != null && row.changes(step);
    }
}
