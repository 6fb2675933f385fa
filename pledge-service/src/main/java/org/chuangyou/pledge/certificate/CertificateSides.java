package org.chuangyou.pledge.certificate;

import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.chassis.web.ReadVersion;
import org.chuangyou.pledge.matter.Desk;
import org.chuangyou.pledge.organization.Authority;

/** The two sides of a certificate: who issues it, who answers for it, and what each may do. */
@ApplicationScoped
class CertificateSides {

    private final Certificates certificates;
    private final Authority authority;
    private final Desk desk;

    CertificateSides(Certificates certificates, Authority authority, Desk desk) {
        this.certificates = certificates;
        this.authority = authority;
        this.desk = desk;
    }

    /**
     * The organisation directly above, led by the caller. 层层签订 (S2): it must have signed a certificate of the kind
     * and year with its own superior, unless it has none.
     */
    UUID issuerFor(NewCertificate said) {
        var receiver = said.organizationId();
        var issuer =
                certificates.above(receiver).orElseThrow(() -> CertificateProblems.noneAbove(desk.nameOf(receiver)));
        requireIssuer(issuer);
        if (certificates.above(issuer).isPresent() && !certificates.hasSigned(issuer, said.kind(), said.year())) {
            throw CertificateProblems.levelMissing(desk.nameOf(issuer), said.kind(), said.year());
        }
        if (certificates.has(receiver, said.kind(), said.year())) {
            throw CertificateProblems.exists(desk.nameOf(receiver), said.kind(), said.year());
        }
        return issuer;
    }

    Certificate issuing(Certificate certificate, ReadVersion read) {
        desk.inside(certificate);
        requireIssuer(certificate.issuerId());
        read.require(certificate.version());
        return certificate;
    }

    Certificate receiving(Certificate certificate, ReadVersion read) {
        desk.inside(certificate);
        if (!authority.leads(certificate.organizationId())) {
            throw CertificateProblems.receiverOnly();
        }
        read.require(certificate.version());
        return certificate;
    }

    private void requireIssuer(UUID issuer) {
        if (!authority.leads(issuer)) {
            throw CertificateProblems.issuerOnly();
        }
    }

    CertificateView view(Certificate certificate) {
        return certificate.view(desk.organizationOf(certificate), desk.nameOf(certificate.issuerId()));
    }
}
