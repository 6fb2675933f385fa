package org.chuangyou.evaluation.organization;

import java.time.LocalDate;
import java.util.UUID;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A Party member, as organization-service last announced them. */
@Entity
class Member {

    @Id
    private UUID personId;

    private String personCode;
    private String name;
    private UUID organizationId;
    private LocalDate departedOn;

    protected Member() {}

    Member(UUID personId, String personCode, String name, UUID organizationId) {
        this.personId = personId;
        this.personCode = personCode;
        this.name = name;
        this.organizationId = organizationId;
    }

    /** No longer a member from this day on. */
    void departed(LocalDate day) {
        departedOn = day;
    }

    Directory.Person person() {
        return new Directory.Person(personCode, name, organizationId);
    }
}
