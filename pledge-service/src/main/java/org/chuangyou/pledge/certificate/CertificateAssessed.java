package org.chuangyou.pledge.certificate;

import java.time.LocalDate;
import java.util.UUID;

import org.chuangyou.chassis.event.Event;

/** How many targets were met, partly met and not met; together they are all of them. */
@Event.Type("pledge.certificate-assessed.v1")
record CertificateAssessed(
        UUID certificateId,
        UUID organizationId,
        UUID issuerId,
        CertificateKind kind,
        int year,
        int met,
        int partlyMet,
        int notMet,
        LocalDate assessedOn)
        implements Event {
    @Override
    public Object key() {
        return certificateId;
    }
}
