package org.chuangyou.evaluation.organization;

import java.time.LocalDate;
import java.util.UUID;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A node of the tree, as organization-service last announced it. */
@Entity
class Organization {

    @Id
    private UUID id;

    private UUID parentId;
    private String name;
    private LocalDate dissolvedOn;

    protected Organization() {}

    Organization(UUID id, UUID parentId, String name) {
        this.id = id;
        this.parentId = parentId;
        this.name = name;
    }

    void placed(UUID parent, String newName) {
        parentId = parent;
        name = newName;
    }

    /** It stays where it stood, so that those above it still see what was evaluated there. */
    void dissolved(LocalDate day) {
        dissolvedOn = day;
    }

    LocalDate dissolvedOn() {
        return dissolvedOn;
    }

    String name() {
        return name;
    }
}
