package org.chuangyou.pledge.carrier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.chuangyou.chassis.web.Refusal;
import org.hibernate.Session;

@ApplicationScoped
class CarrierTemplates implements PanacheRepositoryBase<CarrierTemplate, String> {

    CarrierTemplate require(String code) {
        return findByIdOptional(code).orElseThrow(() -> unknown(code));
    }

    /** What came with the software, and what those made who stand in the person's own line: above, at or below them. */
    List<CarrierTemplate> inLineOf(String personCode, LocalDate today, String after, int count) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("""
                        WITH home AS (SELECT organization_id AS id FROM posts_on(:today) WHERE person_code = :code
                                      UNION SELECT organization_id FROM member
                                            WHERE person_code = :code AND departed_on IS NULL)
                        SELECT * FROM carrier_template
                        WHERE code > :after
                          AND (organization_id IS NULL OR organization_id IN (SELECT inside(:code, :today))
                               OR organization_id IN (SELECT l.id FROM home, organization_lineage(home.id) l))
                        ORDER BY code LIMIT :count""", CarrierTemplate.class)
                .setParameter("code", personCode)
                .setParameter("today", today)
                .setParameter("after", after)
                .setParameter("count", count)
                .getResultList();
    }

    Optional<CarrierTemplate> lock(String code) {
        return findByIdOptional(code, LockModeType.PESSIMISTIC_WRITE);
    }

    static HttpProblem unknown(String code) {
        return Refusal.notFound("carrier-template-not-found").with("code", code).asException();
    }
}
