package org.chuangyou.evaluation.organization;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.chuangyou.chassis.sql.Scalar;
import org.chuangyou.chassis.web.Refusal;

/** Who and what there is, as far as we have heard. */
@ApplicationScoped
public class Directory {

    private final EntityManager database;

    Directory(EntityManager database) {
        this.database = database;
    }

    /** The organisation's name, or empty when none of this id was announced. */
    public Optional<String> nameOf(UUID organizationId) {
        return Optional.ofNullable(database.find(Organization.class, organizationId))
                .map(Organization::name);
    }

    /** Refuses with 409 what would be new in an organisation that stands no more. */
    public void requireStanding(UUID organizationId) {
        var organization = database.find(Organization.class, organizationId);
        if (organization != null && organization.dissolvedOn() != null) {
            throw Refusal.conflict("organization-dissolved")
                    .with("organization", organization.name())
                    .with("dissolvedOn", organization.dissolvedOn())
                    .asException();
        }
    }

    /** Who is a member today; who has departed is none. */
    public Optional<Person> person(String personCode) {
        return database.createQuery("from Member where personCode = :code and departedOn is null", Member.class)
                .setParameter("code", personCode)
                .getResultStream()
                .findFirst()
                .map(Member::person);
    }

    /** The organisation and all below it. */
    @SuppressWarnings("unchecked") // a native query has no types
    public List<UUID> subtree(UUID organizationId) {
        // UNION and not UNION ALL: a loop in what was announced must not become one here.
        var sql = """
                WITH RECURSIVE down(id) AS (
                    SELECT CAST(:id AS uuid)
                    UNION SELECT o.id FROM organization o JOIN down ON o.parent_id = down.id)
                SELECT id FROM down""";
        return Scalar.query(database, sql, UUID.class)
                .setParameter("id", organizationId)
                .getResultList();
    }

    /** The organisation and all above it. */
    @SuppressWarnings("unchecked") // a native query has no types
    public List<UUID> line(UUID organizationId) {
        var sql = """
                WITH RECURSIVE up(id) AS (
                    SELECT CAST(:id AS uuid)
                    UNION SELECT o.parent_id FROM organization o JOIN up ON o.id = up.id)
                SELECT id FROM up WHERE id IS NOT NULL""";
        return Scalar.query(database, sql, UUID.class)
                .setParameter("id", organizationId)
                .getResultList();
    }

    /** Those who are members of this organisation today, in the order of their codes. */
    public List<Person> members(UUID organizationId) {
        return database.createQuery(
                        "from Member where organizationId = :id and departedOn is null order by personCode",
                        Member.class)
                .setParameter("id", organizationId)
                .getResultStream()
                .map(Member::person)
                .toList();
    }

    /** The codes of those who are members today of this organisation or of one below it. */
    public List<String> membersBelow(UUID organizationId) {
        return database.createQuery(
                        "select personCode from Member where organizationId in :ids and departedOn is null order by personCode",
                        String.class)
                .setParameter("ids", subtree(organizationId))
                .getResultList();
    }

    /** Of these organisations the ones that stand and have members of their own, beginning after an id. */
    public List<Branch> branches(Collection<UUID> organizations, UUID after, int limit) {
        return database.createQuery("""
                        select new org.chuangyou.evaluation.organization.Directory$Branch(o.id, o.name) from Organization o
                        where o.id in :ids and o.id > :after and o.dissolvedOn is null
                        and exists (select 1 from Member m where m.organizationId = o.id and m.departedOn is null)
                        order by o.id""", Branch.class)
                .setParameter("ids", organizations)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }

    /** A member by code, name and organisation; on probation (预备党员) or not. */
    public record Person(String code, String name, UUID organizationId, boolean probationary) {}

    /** An organisation with members of its own. */
    public record Branch(UUID id, String name) {}
}
