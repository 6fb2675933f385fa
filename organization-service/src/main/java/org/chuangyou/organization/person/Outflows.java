package org.chuangyou.organization.person;

import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class Outflows implements PanacheRepositoryBase<Outflow, UUID> {

    Outflow require(UUID person, UUID id) {
        return findByIdOptional(id)
                .filter(outflow -> outflow.personId().equals(person))
                .orElseThrow(NotFoundException::new);
    }

    List<Outflow> of(UUID person) {
        return list("personId = ?1 order by id", person);
    }

    boolean isAway(UUID person) {
        return count("personId = ?1 and returnedOn is null", person) > 0;
    }
}
