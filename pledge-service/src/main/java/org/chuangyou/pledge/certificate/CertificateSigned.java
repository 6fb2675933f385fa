package org.chuangyou.pledge.certificate;

import java.time.LocalDate;
import java.util.UUID;

import org.chuangyou.chassis.event.Event;

/** Both sides have signed: the issuer above, then the organisation that answers for the targets. */
@Event.Type("pledge.certificate-signed.v1")
record CertificateSigned(
        UUID certificateId,
        UUID organizationId,
        UUID issuerId,
        CertificateKind kind,
        int year,
        int targets,
        LocalDate signedOn)
        implements Event {
    @Override
    public Object key() {
        return certificateId;
    }
}
