package org.chuangyou.organization.person;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.ws.rs.NotFoundException;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.chuangyou.chassis.sql.Scalar;

/** Persons as they stand now; what they were before is in {@link PastPersons}. */
@ApplicationScoped
class Persons implements PanacheRepositoryBase<Person, UUID>, Members {

    private final PastPersons past;

    Persons(PastPersons past) {
        this.past = past;
    }

    Person require(UUID id) {
        return findByIdOptional(id).orElseThrow(NotFoundException::new);
    }

    /** Locked until the transaction ends, so that a person's facts are announced in their order. */
    Person lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(NotFoundException::new);
    }

    Optional<Person> byCode(String code) {
        return find("code", code).firstResultOptional();
    }

    /** Who belongs to the organisation now; the departed do not. */
    List<Person> of(UUID organization, Stage stage, String afterCode, int limit) {
        return find(
                        "organizationId = ?1 and departedOn is null and code > ?2 and (?3 is null or stage = ?3)"
                                + " order by code",
                        organization,
                        afterCode,
                        stage)
                .page(0, limit)
                .list();
    }

    String newCode() {
        return "RY%06d"
                .formatted(Scalar.query(getEntityManager(), "SELECT nextval('person_code')", Long.class)
                        .getSingleResult());
    }

    boolean hasUnit(UUID unit) {
        return Scalar.query(getEntityManager(), "SELECT EXISTS (SELECT FROM unit WHERE id = ?1)", Boolean.class)
                .setParameter(1, unit)
                .getSingleResult();
    }

    @Override
    public Optional<Someone> find(UUID id) {
        return findByIdOptional(id).map(Persons::someone);
    }

    @Override
    public List<Someone> membersOf(UUID organization, LocalDate on) {
        return past.membersOf(organization, on);
    }

    @Override
    public List<Someone> votersOf(UUID organization, LocalDate on) {
        return past.votersOf(organization, on);
    }

    @Override
    public Map<UUID, Someone> byIds(Collection<UUID> ids) {
        return list("id in ?1", ids).stream().collect(Collectors.toMap(Person::id, Persons::someone));
    }

    private static Someone someone(Person person) {
        return new Someone(
                person.id(),
                person.code(),
                person.name(),
                person.organizationId(),
                person.isMember(),
                person.isFullMember());
    }
}
