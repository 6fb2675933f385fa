package org.chuangyou.pledge.certificate;

import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.chassis.sql.Scalar;
import org.chuangyou.pledge.announcement.CertificateKind;
import org.chuangyou.pledge.matter.Matters;

@ApplicationScoped
class Certificates implements Matters<Certificate> {

    /** The organisation directly above; empty for the one above all, and for one not known. */
    Optional<UUID> above(UUID organizationId) {
        return Scalar.query(
                        getEntityManager(),
                        "SELECT parent_id FROM organization WHERE id = :id AND parent_id IS NOT NULL",
                        UUID.class)
                .setParameter("id", organizationId)
                .uniqueResultOptional();
    }

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
}
