package org.chuangyou.evaluation.pledge;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.BiConsumer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.chuangyou.chassis.event.Received;

/** Takes in which 责任书 were signed, what they came to and which were given up. */
@ApplicationScoped
class CertificateFeed {

    private final EntityManager database;

    CertificateFeed(EntityManager database) {
        this.database = database;
    }

    void note(Received received, BiConsumer<CertificateFact, Fact> what) {
        var fact = received.as(Fact.class);
        what.accept(known(fact.certificateId()), fact);
    }

    private CertificateFact known(UUID id) {
        var known = database.find(CertificateFact.class, id);
        return known == null ? database.merge(new CertificateFact(id)) : known;
    }

    /** The three facts in one shape. */
    record Fact(
            UUID certificateId,
            UUID organizationId,
            UUID issuerId,
            String kind,
            Integer year,
            LocalDate signedOn,
            Integer met,
            Integer partlyMet,
            Integer notMet,
            LocalDate assessedOn,
            LocalDate endedOn) {}
}
