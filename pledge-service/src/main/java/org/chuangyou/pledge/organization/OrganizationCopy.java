package org.chuangyou.pledge.organization;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.pledge.organization.OrganizationFact.CalendarEntered;
import org.chuangyou.pledge.organization.OrganizationFact.Departed;
import org.chuangyou.pledge.organization.OrganizationFact.Dissolved;
import org.chuangyou.pledge.organization.OrganizationFact.Enrolled;
import org.chuangyou.pledge.organization.OrganizationFact.Placed;
import org.chuangyou.pledge.organization.OrganizationFact.Seated;
import org.chuangyou.pledge.organization.OrganizationFact.Unseated;
import org.hibernate.Session;

/** Writes the copy. Each fact replaces what an earlier one about the same thing said. */
@ApplicationScoped
class OrganizationCopy {

    private final Session database;
    private final Clock clock;

    OrganizationCopy(Session database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void place(Placed fact) {
        if (fact.isPartyGroup()) {
            return;
        }
        database.createNativeMutationQuery("""
                        INSERT INTO organization (id, code, name, parent_id) VALUES (:id, :code, :name, :parent)
                        ON CONFLICT (id) DO UPDATE SET code = excluded.code, name = excluded.name,
                            parent_id = excluded.parent_id""")
                .setParameter("id", fact.organizationId())
                .setParameter("code", fact.code(), String.class)
                .setParameter("name", fact.name())
                .setParameter("parent", fact.parentId(), UUID.class)
                .executeUpdate();
    }

    /** It stays where it stood, so that those above it still see what it pledged. */
    void dissolve(Dissolved fact) {
        if (fact.isPartyGroup()) {
            return;
        }
        database.createNativeMutationQuery("""
                        INSERT INTO organization (id, name, dissolved_on, successor_id) VALUES (:id, :name, :day, :successor)
                        ON CONFLICT (id) DO UPDATE SET dissolved_on = excluded.dissolved_on,
                            successor_id = excluded.successor_id""")
                .setParameter("id", fact.organizationId())
                .setParameter("name", fact.name())
                .setParameter("day", fact.effectiveOn())
                .setParameter("successor", fact.successorId(), UUID.class)
                .executeUpdate();
    }

    /** Keeps too from where a member came, since their pledges follow them. */
    void enrol(Enrolled fact, UUID factId, Instant toldAt) {
        noteMove(fact, factId, toldAt);
        database.createNativeMutationQuery("""
                        INSERT INTO member (person_id, person_code, name, organization_id)
                        VALUES (:id, :code, :name, :organization)
                        ON CONFLICT (person_id) DO UPDATE SET person_code = excluded.person_code,
                            name = excluded.name, organization_id = excluded.organization_id,
                            departed_on = NULL""")
                .setParameter("id", fact.personId())
                .setParameter("code", fact.personCode())
                .setParameter("name", fact.name())
                .setParameter("organization", fact.organizationId())
                .executeUpdate();
    }

    /** A transfer tells its day; of a correction it is the day on which it was told. */
    private void noteMove(Enrolled fact, UUID factId, Instant toldAt) {
        var day = fact.effectiveOn() == null ? LocalDate.ofInstant(toldAt, clock.getZone()) : fact.effectiveOn();
        database.createNativeMutationQuery("""
                        INSERT INTO member_move
                            (id, person_id, from_organization_id, to_organization_id, moved_on, told_at)
                        SELECT :id, m.person_id, m.organization_id, :to, :day, :told FROM member m
                        WHERE m.person_id = :person AND m.organization_id <> :to
                        ON CONFLICT DO NOTHING""")
                .setParameter("id", factId)
                .setParameter("person", fact.personId())
                .setParameter("to", fact.organizationId())
                .setParameter("day", day)
                .setParameter("told", toldAt)
                .executeUpdate();
    }

    /** The name stays for what the person has done here. */
    void depart(Departed fact) {
        database.createNativeMutationQuery("UPDATE member SET departed_on = :day WHERE person_id = :id")
                .setParameter("day", fact.effectiveOn())
                .setParameter("id", fact.personId())
                .executeUpdate();
    }

    /** A year's days replace those told of it before. */
    void enter(CalendarEntered fact) {
        database.createNativeMutationQuery("DELETE FROM holiday WHERE extract(year FROM day) = :year")
                .setParameter("year", fact.year())
                .executeUpdate();
        for (var special : fact.days()) {
            database.createNativeMutationQuery(
                            "INSERT INTO holiday (day, working, name) VALUES (:day, :working, :name)")
                    .setParameter("day", special.day())
                    .setParameter("working", special.working())
                    .setParameter("name", special.name(), String.class)
                    .executeUpdate();
        }
    }

    /** Leaves the day of relinquishment alone: a correction of a former post does not give it back. */
    void seat(Seated fact) {
        database.createNativeMutationQuery("""
                        INSERT INTO post (id, organization_id, person_code, office, assumed_on)
                        VALUES (:id, :organization, :code, :office, :day)
                        ON CONFLICT (id) DO UPDATE SET organization_id = excluded.organization_id,
                            person_code = excluded.person_code, office = excluded.office,
                            assumed_on = excluded.assumed_on""")
                .setParameter("id", fact.postId())
                .setParameter("organization", fact.organizationId())
                .setParameter("code", fact.personCode())
                .setParameter("office", fact.office())
                .setParameter("day", fact.assumedOn())
                .executeUpdate();
    }

    void unseat(Unseated fact) {
        database.createNativeMutationQuery("""
                        INSERT INTO post (id, organization_id, person_code, relinquished_on)
                        VALUES (:id, :organization, :code, :day)
                        ON CONFLICT (id) DO UPDATE SET relinquished_on = excluded.relinquished_on""")
                .setParameter("id", fact.postId())
                .setParameter("organization", fact.organizationId())
                .setParameter("code", fact.personCode())
                .setParameter("day", fact.relinquishedOn())
                .executeUpdate();
    }
}
