package org.chuangyou.pledge.certificate;

import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.chassis.web.ReadVersion;
import org.chuangyou.pledge.matter.Desk;
import org.chuangyou.pledge.organization.Authority;
import org.chuangyou.pledge.organization.Organizations;

/** The two sides of a certificate: who issues it, who answers for it, and what each may do. */
@ApplicationScoped
class CertificateSides {

    private final Certificates certificates;
    private final Organizations organizations;
    private final Authority authority;
    private final Desk desk;

    CertificateSides(Certificates certificates, Organizations organizations, Authority authority, Desk desk) {
        this.certificates = certificates;
        this.organizations = organizations;
        this.authority = authority;
        this.desk = desk;
    }

    /**
     * The organisation directly above, led by the caller. 层层签订 (S2): it must have signed a certificate of the kind
     * and year with its own superior, unless it has none.
     */
    UUID issuerFor(NewCertificate said) {
        var receiver = said.organizationId();
        var issuer = organizations
                .parentOf(receiver)
                .orElseThrow(() -> CertificateProblems.noneAbove(desk.nameOf(receiver)));
        requireIssuer(issuer);
        if (organizations.parentOf(issuer).isPresent() && !certificates.hasSigned(issuer, said.kind(), said.year())) {
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
