package org.chuangyou.evaluation.organization;

import java.time.LocalDate;
import java.util.UUID;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A Party member, as organization-service last announced them. */
@Entity
class Member {

    private static final String PROBATIONARY = "PROBATIONARY";

    @Id
    private UUID personId;

    private String personCode;
    private String name;
    private UUID organizationId;
    private LocalDate departedOn;
    private String standing;

    protected Member() {}

    Member(UUID personId, String personCode, String name, UUID organizationId, String standing) {
        this.personId = personId;
        this.personCode = personCode;
        this.name = name;
        this.organizationId = organizationId;
        this.standing = standing;
    }

    /** From probation to full membership, 转正. */
    void confirmed(String fullStanding) {
        standing = fullStanding;
    }

    /** No longer a member from this day on. */
    void departed(LocalDate day) {
        departedOn = day;
    }

    Directory.Person person() {
        return new Directory.Person(personCode, name, organizationId, PROBATIONARY.equals(standing));
    }
}
