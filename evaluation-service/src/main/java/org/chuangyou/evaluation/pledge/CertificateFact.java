package org.chuangyou.evaluation.pledge;

import java.time.LocalDate;
import java.util.UUID;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A 责任书: an organisation signed for targets of a year, and what was found of them. */
@Entity
class CertificateFact {

    @Id
    private UUID certificateId;

    private UUID organizationId;
    private UUID issuerId;
    private String kind;
    private Integer year;
    private LocalDate signedOn;
    private Integer met;
    private Integer partlyMet;
    private Integer notMet;
    private LocalDate assessedOn;
    private LocalDate endedOn;

    protected CertificateFact() {}

    CertificateFact(UUID certificateId) {
        this.certificateId = certificateId;
    }

    void signed(CertificateFeed.Fact fact) {
        belongs(fact);
        signedOn = fact.signedOn();
    }

    void assessed(CertificateFeed.Fact fact) {
        belongs(fact);
        met = fact.met();
        partlyMet = fact.partlyMet();
        notMet = fact.notMet();
        assessedOn = fact.assessedOn();
    }

    void ended(CertificateFeed.Fact fact) {
        belongs(fact);
        endedOn = fact.endedOn();
    }

    private void belongs(CertificateFeed.Fact fact) {
        organizationId = fact.organizationId();
        issuerId = fact.issuerId();
        kind = fact.kind();
        year = fact.year();
    }

    UUID certificateId() {
        return certificateId;
    }

    CertificateView view() {
        return new CertificateView(
                certificateId,
                organizationId,
                issuerId,
                kind,
                year,
                signedOn,
                met,
                partlyMet,
                notMet,
                assessedOn,
                endedOn);
    }
}
