package org.chuangyou.pledge.certificate;

import java.util.Set;

import org.chuangyou.pledge.matter.MatterAct;

import static org.chuangyou.pledge.certificate.CertificateStatus.OFFERED;
import static org.chuangyou.pledge.certificate.CertificateStatus.RETURNED;
import static org.chuangyou.pledge.certificate.CertificateStatus.SIGNED;

/** What is done with a certificate, and in which statuses it can be. */
enum CertificateAct implements MatterAct<CertificateStatus> {
    /** The beginning; it has no status before it. */
    DRAFT(),
    EDIT(CertificateStatus.DRAFT, RETURNED),
    OFFER(CertificateStatus.DRAFT, RETURNED),
    RETURN(OFFERED),
    SIGN(OFFERED),
    ASSESS(SIGNED),
    END(SIGNED),
    WITHDRAW(CertificateStatus.DRAFT, OFFERED, RETURNED);

    private final Set<CertificateStatus> from;

    CertificateAct(CertificateStatus... from) {
        this.from = Set.of(from);
    }

    @Override
    public Set<CertificateStatus> from() {
        return from;
    }
}
