package org.chuangyou.pledge.carrier;

import java.util.Optional;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.chuangyou.chassis.web.Refusal;

@ApplicationScoped
class CarrierTemplates implements PanacheRepositoryBase<CarrierTemplate, String> {

    CarrierTemplate require(String code) {
        return findByIdOptional(code).orElseThrow(() -> unknown(code));
    }

    Optional<CarrierTemplate> lock(String code) {
        return findByIdOptional(code, LockModeType.PESSIMISTIC_WRITE);
    }

    static HttpProblem unknown(String code) {
        return Refusal.notFound("carrier-template-not-found").with("code", code).asException();
    }
}
