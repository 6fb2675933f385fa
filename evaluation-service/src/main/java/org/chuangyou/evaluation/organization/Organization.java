package org.chuangyou.evaluation.organization;

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

    protected Organization() {}

    Organization(UUID id, UUID parentId, String name) {
        this.id = id;
        this.parentId = parentId;
        this.name = name;
    }

    String name() {
        return name;
    }
}
