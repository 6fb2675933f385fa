package org.chuangyou.organization.person;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.chassis.event.Outbox;
import org.chuangyou.chassis.sql.Scalar;
import org.chuangyou.organization.event.OrganizationEvent;
import org.chuangyou.organization.tree.Residents;
import org.hibernate.Session;

/** What the tree asks of persons when organisations merge, part or end. */
@ApplicationScoped
class ResidentsOfBranches implements Residents {

    private static final List<Stage> MEMBERS = List.of(Stage.PROBATIONARY, Stage.FULL);

    private final Persons persons;
    private final Session database;
    private final Outbox outbox;

    ResidentsOfBranches(Persons persons, Session database, Outbox outbox) {
        this.persons = persons;
        this.database = database;
        this.outbox = outbox;
    }

    @Override
    public long count(UUID organization) {
        return persons.count("organizationId = ?1 and departedOn is null", organization);
    }

    @Override
    public long members(UUID organization) {
        return persons.count("organizationId = ?1 and departedOn is null and stage in ?2", organization, MEMBERS);
    }

    @Override
    public long fullMembers(UUID organization) {
        return persons.count("organizationId = ?1 and departedOn is null and stage = ?2", organization, Stage.FULL);
    }

    @Override
    public long membersAtOrBelow(UUID organization) {
        return Scalar.query(database, """
                        SELECT count(*) FROM organization top JOIN organization o ON o.path <@ top.path
                            JOIN person ON person.organization_id = o.id AND person.departed_on IS NULL
                        WHERE top.id = :top AND person.stage IN (:members)
                        """, Long.class)
                .setParameter("top", organization)
                .setParameter("members", MEMBERS.stream().map(Stage::name).toList())
                .getSingleResult();
    }

    @Override
    public Map<UUID, UUID> whereabouts(Collection<UUID> ids) {
        return persons.list("id in ?1 and departedOn is null", ids).stream()
                .collect(Collectors.toMap(Person::id, Person::organizationId));
    }

    @Override
    public void move(Collection<UUID> ids, UUID to, LocalDate on) {
        var leaving = persons.list("id in ?1 and departedOn is null order by code", ids);
        announce(leaving, person -> person.move(to, person.unitId(), on));
    }

    @Override
    public int moveAll(UUID from, UUID to, LocalDate on) {
        var everybody = persons.list("organizationId = ?1 and departedOn is null order by code", from);
        announce(everybody, person -> person.follow(to, person.unitId(), on));
        return everybody.size();
    }

    private void announce(List<Person> moving, Function<Person, OrganizationEvent> move) {
        var events = moving.stream().map(move).filter(Objects::nonNull).toList();
        persons.flush();
        outbox.addAll(events);
    }
}
