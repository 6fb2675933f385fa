package org.chuangyou.pledge.progress;

import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class ReportingDays implements PanacheRepositoryBase<ReportingDay, UUID> {}
