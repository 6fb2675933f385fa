package org.chuangyou.pledge.announcement;

import java.time.LocalDate;
import java.util.UUID;

import org.chuangyou.chassis.event.Event;

/** Both sides have signed: the issuer above, then the organisation that answers for the targets. */
@Event.Type("pledge.certificate-signed.v1")
public record CertificateSigned(
        UUID certificateId,
        UUID organizationId,
        UUID issuerId,
        CertificateKind kind,
        int year,
        int targets,
        LocalDate signedOn)
        implements Announcement {
    @Override
    public Object key() {
        return certificateId;
    }
}
