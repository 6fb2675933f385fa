package org.chuangyou.organization.cadre;

import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class CadreNotices implements PanacheRepositoryBase<CadreNotice, UUID> {}
