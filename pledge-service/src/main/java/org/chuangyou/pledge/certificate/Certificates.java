package org.chuangyou.pledge.certificate;

import java.time.LocalDate;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.pledge.matter.Matters;

@ApplicationScoped
class Certificates implements Matters<Certificate> {

    /** Whether there is one of the kind and year, of the organisation or the member, that was not given up. */
    boolean has(NewCertificate said) {
        return count(
                        "organizationId = ?1 and kind = ?2 and year = ?3 and status not in (?4, ?5)"
                                + " and coalesce(personCode, '') = coalesce(?6, '')",
                        said.organizationId(),
                        said.kind(),
                        said.year(),
                        CertificateStatus.WITHDRAWN,
                        CertificateStatus.ENDED,
                        said.personCode())
                > 0;
    }

    /** Whether this organisation has signed one of the kind and year with the one above it. */
    boolean hasSigned(UUID organizationId, CertificateKind kind, int year) {
        return count(
                        "organizationId = ?1 and kind = ?2 and year = ?3 and signedOn is not null"
                                + " and endedOn is null and personCode is null",
                        organizationId,
                        kind,
                        year)
                > 0;
    }

    /** Whether this organisation had signed one of the kind and year with the one above it by that day, whatever came of it. */
    boolean hadSigned(UUID organizationId, CertificateKind kind, int year, LocalDate day) {
        return count(
                        "organizationId = ?1 and kind = ?2 and year = ?3 and signedOn <= ?4 and personCode is null",
                        organizationId,
                        kind,
                        year,
                        day)
                > 0;
    }
}
