package org.chuangyou.pledge.organization;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.hibernate.Session;

/** The members as far as they have been announced to us. */
@ApplicationScoped
public class Members {

    private final Session database;

    Members(Session database) {
        this.database = database;
    }

    public Optional<Member> find(String personCode) {
        return Optional.ofNullable(byCode(List.of(personCode)).get(personCode));
    }

    /** Those known among these codes. */
    public Map<String, Member> byCode(Collection<String> personCodes) {
        if (personCodes.isEmpty()) {
            return Map.of();
        }
        return database.createNativeQuery(
                        "SELECT person_code, name, organization_id FROM member WHERE person_code IN (:codes)",
                        Tuple.class)
                .setParameterList("codes", personCodes)
                .getResultStream()
                .map(row -> new Member(row.get(0, String.class), row.get(1, String.class), row.get(2, UUID.class)))
                .collect(Collectors.toMap(Member::personCode, Function.identity(), (one, other) -> one));
    }

    /** A member and the one organisation to which they belong. */
    public record Member(String personCode, String name, UUID organizationId) {}
}
