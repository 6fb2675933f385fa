package org.chuangyou.pledge.certificate;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.chassis.web.Caller;
import org.chuangyou.chassis.web.ReadVersion;
import org.chuangyou.pledge.matter.Desk;
import org.chuangyou.pledge.organization.Authority;
import org.chuangyou.pledge.organization.Members;
import org.chuangyou.pledge.organization.Members.Member;
import org.chuangyou.pledge.organization.Organizations;

/** The two sides of a certificate: who issues it, who answers for it, and what each may do. */
@ApplicationScoped
class CertificateSides {

    private final Certificates certificates;
    private final Organizations organizations;
    private final Authority authority;
    private final Members members;
    private final Caller caller;
    private final Desk desk;

    CertificateSides(
            Certificates certificates,
            Organizations organizations,
            Authority authority,
            Members members,
            Caller caller,
            Desk desk) {
        this.certificates = certificates;
        this.organizations = organizations;
        this.authority = authority;
        this.members = members;
        this.caller = caller;
        this.desk = desk;
    }

    /**
     * The organisation directly above, led by the caller. 层层签订 (S2): it must have signed a certificate of the kind
     * and year with its own superior, unless it has none.
     */
    UUID issuerFor(NewCertificate said) {
        var issuer = said.personCode() == null ? above(said.organizationId()) : said.organizationId();
        requireIssuer(issuer);
        requireMember(said);
        if (organizations.parentOf(issuer).isPresent() && !certificates.hasSigned(issuer, said.kind(), said.year())) {
            throw CertificateProblems.levelMissing(desk.nameOf(issuer), said.kind(), said.year());
        }
        if (certificates.has(said)) {
            throw CertificateProblems.exists(receiver(said), said.kind(), said.year());
        }
        return issuer;
    }

    private UUID above(UUID receiver) {
        return organizations.parentOf(receiver).orElseThrow(() -> CertificateProblems.noneAbove(desk.nameOf(receiver)));
    }

    private String receiver(NewCertificate said) {
        return said.personCode() == null ? desk.nameOf(said.organizationId()) : nameOf(said.personCode());
    }

    /** 支部和全体党员签订 (S0): with its own members, and nobody else's. */
    private void requireMember(NewCertificate said) {
        var code = said.personCode();
        if (code != null
                && members.find(code)
                        .filter(member -> member.organizationId().equals(said.organizationId()))
                        .isEmpty()) {
            throw CertificateProblems.notItsMember(code, desk.nameOf(said.organizationId()));
        }
    }

    String nameOf(String personCode) {
        return personCode == null
                ? null
                : Optional.ofNullable(members.byCode(List.of(personCode)).get(personCode))
                        .map(Member::name)
                        .orElse(personCode);
    }

    Certificate issuing(Certificate certificate, ReadVersion read) {
        desk.inside(certificate);
        requireIssuer(certificate.issuerId());
        read.require(certificate.version());
        return certificate;
    }

    Certificate receiving(Certificate certificate, ReadVersion read) {
        desk.inside(certificate);
        var may = certificate
                .member()
                .map(caller.requirePersonCode()::equals)
                .orElseGet(() -> authority.leads(certificate.organizationId()));
        if (!may) {
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
        return certificate.view(desk.organizationOf(certificate), desk.nameOf(certificate.issuerId()), this::nameOf);
    }
}
