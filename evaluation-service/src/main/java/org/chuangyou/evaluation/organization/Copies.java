package org.chuangyou.evaluation.organization;

import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Writes our copies: each fact states a thing as it stands, so the last one of its key is the truth. */
@ApplicationScoped
class Copies {

    private final EntityManager database;

    Copies(EntityManager database) {
        this.database = database;
    }

    void keep(Object copy) {
        database.merge(copy);
    }

    /** The member with this id; empty when we have heard of none. */
    Optional<Member> member(UUID id) {
        return Optional.ofNullable(database.find(Member.class, id));
    }

    /** The organisation with this id; where we hear of it for the first time, so named and without one above. */
    Organization organization(UUID id, String name) {
        var known = database.find(Organization.class, id);
        return known == null ? database.merge(new Organization(id, null, name)) : known;
    }

    /** The post with this id; new when we hear of it for the first time. */
    Post post(UUID id) {
        var known = database.find(Post.class, id);
        return known == null ? database.merge(new Post(id)) : known;
    }
}
