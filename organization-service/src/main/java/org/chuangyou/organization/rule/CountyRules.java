package org.chuangyou.organization.rule;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class CountyRules implements PanacheRepositoryBase<CountyRule, String> {}
