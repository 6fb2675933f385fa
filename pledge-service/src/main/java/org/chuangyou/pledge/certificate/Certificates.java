package org.chuangyou.pledge.certificate;

import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.pledge.announcement.CertificateKind;
import org.chuangyou.pledge.matter.Matters;

@ApplicationScoped
class Certificates implements Matters<Certificate> {

    /** Whether this organisation has one of the kind and year that was not given up. */
    boolean has(UUID organizationId, CertificateKind kind, int year) {
        return count(
                        "organizationId = ?1 and kind = ?2 and year = ?3 and status <> ?4",
                        organizationId,
                        kind,
                        year,
                        CertificateStatus.WITHDRAWN)
                > 0;
    }

    /** Whether this organisation has signed one of the kind and year with the one above it. */
    boolean hasSigned(UUID organizationId, CertificateKind kind, int year) {
        return count(
                        "organizationId = ?1 and kind = ?2 and year = ?3 and signedOn is not null",
                        organizationId,
                        kind,
                        year)
                > 0;
    }
}
