package org.chuangyou.organization.venue;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class VenueStandards implements PanacheRepositoryBase<VenueStandard, VenueStandard.Key> {

    private static final String NEWEST =
            " and v.key.number = (select max(s.key.number) from VenueStandard s where s.key.code = v.key.code)";

    Optional<VenueStandard> newest(String code) {
        return find("key.code = ?1 order by key.number desc", code).firstResultOptional();
    }

    VenueStandard require(String code) {
        return newest(code).orElseThrow(() -> VenueProblems.unknownStandard(code));
    }

    /** The newest version of each of these standards, by code. */
    Map<String, VenueStandard> newestOf(Collection<String> codes) {
        return find("from VenueStandard v where v.key.code in ?1" + NEWEST, codes).stream()
                .collect(Collectors.toMap(VenueStandard::code, standard -> standard));
    }

    /** The newest version of each standard, by code. */
    List<VenueStandard> list(String afterCode, int limit) {
        return find("from VenueStandard v where v.key.code > ?1" + NEWEST + " order by v.key.code", afterCode)
                .page(0, limit)
                .list();
    }

    /** Two at once would both become the same version. */
    void oneAtATime() {
        getEntityManager()
                .createNativeQuery("SELECT pg_advisory_xact_lock(hashtext('venue-standard'))", Tuple.class)
                .getSingleResult();
    }
}
