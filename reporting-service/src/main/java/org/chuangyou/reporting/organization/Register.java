package org.chuangyou.reporting.organization;

import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.reporting.sql.Sql;

/** Units with their figures, members and posts: what was said last of each holds. */
@ApplicationScoped
class Register {

    private final Sql sql;

    Register(Sql sql) {
        this.sql = sql;
    }

    void keep(OrganizationFact.Unit unit) {
        sql.run("""
                INSERT INTO unit VALUES (?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, registered_on = excluded.registered_on
                """, unit.unitId(), unit.kind(), unit.registeredOn());
    }

    /** A unit is closed by the same key as it was registered by, so it is known here. */
    void close(OrganizationFact.UnitClosed unit) {
        sql.run("UPDATE unit SET closed_on = ? WHERE id = ?", unit.closedOn(), unit.unitId());
    }

    void keep(OrganizationFact.UnitFigures figures) {
        var students = figures.students();
        var staff = figures.staff();
        sql.run(
                """
                INSERT INTO unit_figures VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (unit_id, as_of) DO UPDATE SET
                    (primary_, junior, senior, teachers, substitute, special_post, other) =
                    ROW (excluded.primary_, excluded.junior, excluded.senior, excluded.teachers, excluded.substitute,
                         excluded.special_post, excluded.other)
                """,
                figures.unitId(),
                figures.asOf(),
                students.primary(),
                students.junior(),
                students.senior(),
                staff.teachers(),
                staff.substitute(),
                staff.specialPost(),
                staff.other());
    }

    void keep(OrganizationFact.YouthFigures youth) {
        sql.run(
                """
                INSERT INTO youth_figures VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (unit_id, as_of) DO UPDATE SET
                    (league_units, league_members, brigades, squadrons, squads, pioneers, counsellors) =
                    ROW (excluded.league_units, excluded.league_members, excluded.brigades, excluded.squadrons,
                         excluded.squads, excluded.pioneers, excluded.counsellors)
                """,
                youth.unitId(),
                youth.asOf(),
                youth.leagueUnits(),
                youth.leagueMembers(),
                youth.brigades(),
                youth.squadrons(),
                youth.squads(),
                youth.pioneers(),
                youth.counsellors());
    }

    void keep(OrganizationFact.Member member) {
        sql.run("""
                INSERT INTO member (id, organization_id, standing, admitted_on) VALUES (?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET
                    (organization_id, standing, admitted_on, departed_on) =
                    ROW (excluded.organization_id, excluded.standing, excluded.admitted_on, NULL)
                """, member.personId(), member.organizationId(), member.standing(), member.admittedOn());
    }

    void confirm(OrganizationFact.MemberConfirmed member) {
        sql.run("UPDATE member SET standing = ? WHERE id = ?", member.standing(), member.personId());
    }

    /** Still counted for the days before. */
    void depart(OrganizationFact.MemberGone member) {
        sql.run("UPDATE member SET departed_on = ? WHERE id = ?", member.effectiveOn(), member.personId());
    }

    void keep(OrganizationFact.Post post) {
        sql.run(
                """
                INSERT INTO post VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET
                    (organization_id, person_code, office, secretary_kind, assumed_on) =
                    ROW (excluded.organization_id, excluded.person_code, excluded.office, excluded.secretary_kind,
                         excluded.assumed_on)
                """,
                post.postId(),
                post.organizationId(),
                post.personCode(),
                post.office(),
                post.secretaryKind(),
                post.assumedOn());
    }

    /** A post is given up by the same key as it was assumed by, so it is known here. */
    void giveUp(OrganizationFact.PostGivenUp post) {
        sql.run("UPDATE post SET relinquished_on = ? WHERE id = ?", post.relinquishedOn(), post.postId());
    }
}
