package org.chuangyou.pledge.certificate;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
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
    private final CertificateReaders readers;
    private final Organizations organizations;
    private final Authority authority;
    private final Members members;
    private final Caller caller;
    private final Desk desk;

    CertificateSides(
            Certificates certificates,
            CertificateReaders readers,
            Organizations organizations,
            Authority authority,
            Members members,
            Caller caller,
            Desk desk) {
        this.certificates = certificates;
        this.readers = readers;
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
        require(authority.leads(issuer));
        requireMember(said);
        if (caller.requirePersonCode().equals(said.personCode())) {
            throw CertificateProblems.bothSides();
        }
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

    private String nameOf(String personCode) {
        return names(List.of(personCode)).apply(personCode);
    }

    /** Members by name, others by code; nobody where there is none. */
    private UnaryOperator<String> names(Collection<String> personCodes) {
        var known = members.byCode(personCodes);
        return code -> code == null
                ? null
                : Optional.ofNullable(known.get(code)).map(Member::name).orElse(code);
    }

    Certificate issuing(Certificate certificate, ReadVersion read) {
        readers.require(certificate);
        require(authority.leadsFor(certificate.issuerId()));
        certificate.requireOther(caller.requirePersonCode());
        read.require(certificate.version());
        return certificate;
    }

    Certificate receiving(Certificate certificate, ReadVersion read) {
        readers.require(certificate);
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

    private static void require(boolean issuing) {
        if (!issuing) {
            throw CertificateProblems.issuerOnly();
        }
    }

    CertificateView view(Certificate certificate) {
        return views(List.of(certificate)).apply(certificate, desk.organizationOf(certificate));
    }

    /** How these are shown: all names in them are read at once. */
    BiFunction<Certificate, String, CertificateView> views(List<Certificate> found) {
        var issuers =
                organizations.namesOf(found.stream().map(Certificate::issuerId).collect(Collectors.toSet()));
        var people = names(found.stream().flatMap(Certificate::people).collect(Collectors.toSet()));
        return (certificate, name) -> certificate.view(name, issuers.get(certificate.issuerId()), people);
    }
}
