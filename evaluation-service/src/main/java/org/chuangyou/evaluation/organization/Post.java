package org.chuangyou.evaluation.organization;

import java.time.LocalDate;
import java.util.UUID;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A post and the days it is held. */
@Entity
class Post {

    @Id
    private UUID id;

    private UUID organizationId;
    private String personCode;
    private String office;
    private LocalDate assumedOn;
    private LocalDate relinquishedOn;

    protected Post() {}

    Post(UUID id) {
        this.id = id;
    }

    void assumed(OrganizationFeed.PostFact fact) {
        organizationId = fact.organizationId();
        personCode = fact.personCode();
        office = fact.office();
        assumedOn = fact.assumedOn();
    }

    void relinquished(LocalDate day) {
        relinquishedOn = day;
    }
}
