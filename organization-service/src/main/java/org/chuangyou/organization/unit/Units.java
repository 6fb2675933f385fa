package org.chuangyou.organization.unit;

import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class Units implements PanacheRepositoryBase<Unit, UUID> {}
