package org.chuangyou.pledge.certificate;

import java.time.LocalDate;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.exchange.Column;
import org.chuangyou.exchange.RecordRow;
import org.chuangyou.pledge.matter.MatterColumns;
import org.chuangyou.pledge.matter.RowRules;
import org.chuangyou.pledge.organization.Days;
import org.chuangyou.pledge.organization.Members;
import org.chuangyou.pledge.organization.Organizations;
import org.chuangyou.pledge.organization.Posts;

import static org.chuangyou.pledge.certificate.CertificateColumns.ASSESSED_ON;
import static org.chuangyou.pledge.certificate.CertificateColumns.ENDED_ON;
import static org.chuangyou.pledge.certificate.CertificateColumns.FIELDS;
import static org.chuangyou.pledge.certificate.CertificateColumns.ISSUER;
import static org.chuangyou.pledge.certificate.CertificateColumns.MEMBER;
import static org.chuangyou.pledge.certificate.CertificateColumns.OFFERED_BY;
import static org.chuangyou.pledge.certificate.CertificateColumns.OFFERED_ON;
import static org.chuangyou.pledge.certificate.CertificateColumns.RECEIVER;
import static org.chuangyou.pledge.certificate.CertificateColumns.SIGNED_BY;
import static org.chuangyou.pledge.certificate.CertificateColumns.SIGNED_ON;

/** Asks of a certificate of a sheet what was asked of each side on the day on which it wrote or signed. */
@ApplicationScoped
class PastCertificates {

    private final Certificates certificates;
    private final Organizations organizations;
    private final Members members;
    private final Posts posts;
    private final RowRules rules;

    PastCertificates(
            Certificates certificates, Organizations organizations, Members members, Posts posts, RowRules rules) {
        this.certificates = certificates;
        this.organizations = organizations;
        this.members = members;
        this.posts = posts;
        this.rules = rules;
    }

    void check(RecordRow row) {
        var known = row.isNew()
                ? CertificateStatus.DRAFT
                : certificates.require(row.id()).status();
        if (row.isNew()) {
            rules.open(row);
            row.obeys(ISSUER, () -> requireIssuer(row));
            row.obeys(MEMBER, () -> requireMember(row));
        }
        checkStep(row, OFFERED_ON, null, CertificateAct.OFFER, known);
        checkStep(row, SIGNED_ON, OFFERED_ON, CertificateAct.SIGN, known);
        checkStep(row, ASSESSED_ON, SIGNED_ON, CertificateAct.ASSESS, known);
        checkStep(row, ENDED_ON, SIGNED_ON, CertificateAct.END, known);
        if (row.get(ASSESSED_ON) != null && row.get(ENDED_ON) != null) {
            row.obeys(ENDED_ON, () -> CertificateAct.END.require(CertificateStatus.ASSESSED));
        }
        if (row.get(ENDED_ON) != null) {
            rules.accept(row, new NewReason(row.get(CertificateColumns.ENDED_REASON)), FIELDS);
        }
        checkSignatures(row);
    }

    /** A step that the row tells newly follows the one before it, told now too, or stands where the certificate does. */
    private static void checkStep(
            RecordRow row,
            Column<LocalDate> step,
            Column<LocalDate> before,
            CertificateAct act,
            CertificateStatus known) {
        if (row.get(step) == null || !row.changes(step)) {
            return;
        }
        var follows = before != null && row.get(before) != null && row.changes(before);
        if (!follows) {
            row.obeys(step, () -> act.require(known));
        }
    }

    /** Directly above today, unless it had signed by then: then its own signature speaks, wherever the other has gone since. */
    private void requireIssuer(RecordRow row) {
        var issuer = row.id(ISSUER);
        var receiver = row.id(RECEIVER);
        if (row.get(MEMBER) != null ? !issuer.equals(receiver) : issuer.equals(receiver)) {
            throw CertificateProblems.issuerOnly();
        }
        if (row.get(OFFERED_ON) == null) {
            if (row.get(MEMBER) == null
                    && !organizations.parentOf(receiver).filter(issuer::equals).isPresent()) {
                throw CertificateProblems.issuerOnly();
            }
            requireLeader(row.get(MatterColumns.RECORDED_BY), issuer, row.get(MatterColumns.RECORDED_ON));
        }
    }

    private void requireMember(RecordRow row) {
        var member = row.get(MEMBER);
        var day = Days.of(row.get(MatterColumns.RECORDED_ON));
        if (member != null && !members.belongedSince(day, member, row.id(RECEIVER))) {
            throw CertificateProblems.notItsMember(member, nameOf(row.id(RECEIVER)));
        }
    }

    private void checkSignatures(RecordRow row) {
        if (row.get(OFFERED_BY) != null && row.changes(OFFERED_BY)) {
            row.obeys(OFFERED_BY, () -> requireLeader(row.get(OFFERED_BY), row.id(ISSUER), row.get(OFFERED_ON)));
        }
        if (row.get(SIGNED_BY) != null && row.changes(SIGNED_BY)) {
            row.obeys(SIGNED_BY, () -> requireReceiver(row));
        }
    }

    private void requireLeader(String personCode, UUID issuer, LocalDate day) {
        if (!posts.leads(personCode, issuer, Days.of(day))) {
            throw CertificateProblems.issuerOnly();
        }
    }

    private void requireReceiver(RecordRow row) {
        var by = row.get(SIGNED_BY);
        var member = row.get(MEMBER);
        var may = member == null ? posts.leads(by, row.id(RECEIVER), Days.of(row.get(SIGNED_ON))) : by.equals(member);
        if (!may) {
            throw CertificateProblems.receiverOnly();
        }
        if (by.equals(row.get(OFFERED_BY))) {
            throw CertificateProblems.bothSides();
        }
    }

    /** 层层签订: the issuer had signed one of the kind and year with its own superior by the day it offered this one. */
    void requireLevel(RecordRow row, LocalDate today) {
        var issuer = row.id(ISSUER);
        var kind = row.get(CertificateColumns.KIND);
        var year = row.get(CertificateColumns.YEAR);
        var day = row.get(OFFERED_ON) == null ? today : row.get(OFFERED_ON);
        if (organizations.parentOf(issuer).isPresent() && !certificates.hadSigned(issuer, kind, year, day)) {
            throw CertificateProblems.levelMissing(nameOf(issuer), kind, year);
        }
    }

    private String nameOf(UUID organizationId) {
        return organizations.nameOf(organizationId).orElse(organizationId.toString());
    }
}
