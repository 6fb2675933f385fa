package org.chuangyou.organization.unit;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class Units implements PanacheRepositoryBase<Unit, UUID>, UnitCodes {

    Map<String, Unit> byCode() {
        return streamAll().collect(Collectors.toMap(Unit::code, unit -> unit));
    }

    @Override
    public Map<String, UUID> idsByCode() {
        return streamAll().collect(Collectors.toMap(Unit::code, Unit::id));
    }

    @Override
    public Map<UUID, String> codesOf(Collection<UUID> ids) {
        return list("id in ?1", ids).stream().collect(Collectors.toMap(Unit::id, Unit::code));
    }
}
