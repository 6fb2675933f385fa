package org.chuangyou.organization.pairing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class MentoringPairs implements PanacheRepositoryBase<MentoringPair, UUID> {

    MentoringPair require(UUID organization, UUID id) {
        return findByIdOptional(id)
                .filter(pair -> pair.organizationId().equals(organization))
                .orElseThrow(NotFoundException::new);
    }

    List<MentoringPair> of(UUID organization, UUID after, int limit) {
        return find("organizationId = ?1 and id > ?2 order by id", organization, after)
                .page(0, limit)
                .list();
    }

    Optional<MentoringPair> openOfNewcomer(UUID newcomer) {
        return find("newcomerId = ?1 and endedOn is null", newcomer).firstResultOptional();
    }

    List<MentoringPair> openOf(UUID person) {
        return list("(newcomerId = ?1 or veteranId = ?1) and endedOn is null", person);
    }
}
