package org.chuangyou.pledge.organization;

import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.pledge.organization.OrganizationFact.CalendarEntered;
import org.chuangyou.pledge.organization.OrganizationFact.Departed;
import org.chuangyou.pledge.organization.OrganizationFact.Dissolved;
import org.chuangyou.pledge.organization.OrganizationFact.Enrolled;
import org.chuangyou.pledge.organization.OrganizationFact.Placed;
import org.chuangyou.pledge.organization.OrganizationFact.Seated;
import org.chuangyou.pledge.organization.OrganizationFact.Transferred;
import org.chuangyou.pledge.organization.OrganizationFact.Unseated;
import org.hibernate.Session;

/** Writes the copy. Each fact replaces what an earlier one about the same thing said. */
@ApplicationScoped
class OrganizationCopy {

    private final Session database;

    OrganizationCopy(Session database) {
        this.database = database;
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
                        INSERT INTO organization (id, name, dissolved_on) VALUES (:id, :name, :day)
                        ON CONFLICT (id) DO UPDATE SET dissolved_on = excluded.dissolved_on""")
                .setParameter("id", fact.organizationId())
                .setParameter("name", fact.name())
                .setParameter("day", fact.effectiveOn())
                .executeUpdate();
    }

    void enrol(Enrolled fact) {
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

    /** Where somebody was before: what was promised or done there was their own organisation's on that day. */
    void transfer(Transferred fact) {
        if (fact.fromOrganizationId() == null || fact.effectiveOn() == null) {
            return;
        }
        database.createNativeMutationQuery("""
                        INSERT INTO member_transfer (person_id, from_organization_id, effective_on)
                        VALUES (:id, :from, :day)
                        ON CONFLICT (person_id, effective_on) DO UPDATE SET
                            from_organization_id = excluded.from_organization_id""")
                .setParameter("id", fact.personId())
                .setParameter("from", fact.fromOrganizationId())
                .setParameter("day", fact.effectiveOn())
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
