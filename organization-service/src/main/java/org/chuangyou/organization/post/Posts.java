package org.chuangyou.organization.post;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class Posts implements PanacheRepositoryBase<Post, UUID> {

    /** Posts held now. */
    List<Post> in(Collection<UUID> organizations) {
        return list("organizationId in ?1 and relinquishedOn is null order by id", organizations);
    }
}
