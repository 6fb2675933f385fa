package org.chuangyou.organization.development;

import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class Records implements PanacheRepositoryBase<DevelopmentRecord, UUID> {

    List<DevelopmentRecord> of(Development way) {
        return list("developmentId = ?1 order by number", way.id());
    }
}
