package org.chuangyou.pledge.announcement;

import java.time.LocalDate;
import java.util.UUID;

import org.chuangyou.chassis.event.Event;

/** How many targets were met, partly met and not met; together they are all of them. */
@Event.Type("pledge.certificate-assessed.v1")
public record CertificateAssessed(
        UUID certificateId,
        UUID organizationId,
        UUID issuerId,
        CertificateKind kind,
        int year,
        int met,
        int partlyMet,
        int notMet,
        LocalDate assessedOn)
        implements Announcement {
    @Override
    public Object key() {
        return certificateId;
    }
}
