package org.chuangyou.pledge.certificate;

import java.time.LocalDate;
import java.util.UUID;

import org.chuangyou.chassis.event.Event;

/** Given up after both sides had signed; another of the kind and year may take its place. */
@Event.Type("pledge.certificate-ended.v1")
record CertificateEnded(
        UUID certificateId, UUID organizationId, UUID issuerId, CertificateKind kind, int year, LocalDate endedOn)
        implements Event {
    @Override
    public Object key() {
        return certificateId;
    }
}
