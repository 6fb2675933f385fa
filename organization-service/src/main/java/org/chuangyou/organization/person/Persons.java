package org.chuangyou.organization.person;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class Persons implements PanacheRepositoryBase<Person, UUID>, Members {

    Map<String, Person> byCode() {
        return streamAll().collect(Collectors.toMap(Person::code, person -> person));
    }

    List<Person> of(UUID organization, Stage stage, String afterCode, int limit) {
        return find(
                        "organizationId = ?1 and code > ?2 and (?3 is null or stage = ?3) order by code",
                        organization,
                        afterCode,
                        stage)
                .page(0, limit)
                .list();
    }

    @Override
    public Map<String, Someone> everybodyByCode() {
        return streamAll().collect(Collectors.toMap(Person::code, Persons::someone));
    }

    @Override
    public Optional<Someone> find(UUID id) {
        return findByIdOptional(id).map(Persons::someone);
    }

    @Override
    public List<Someone> membersOf(UUID organization, LocalDate on) {
        return list("organizationId = ?1 and admittedOn <= ?2 order by code", organization, on).stream()
                .filter(Person::isMember)
                .map(Persons::someone)
                .toList();
    }

    @Override
    public List<Someone> votersOf(UUID organization, LocalDate on) {
        return membersOf(organization, on).stream()
                .filter(Someone::isFullMember)
                .toList();
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
