package org.chuangyou.reporting.overview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.reporting.sql.Sql;

import static java.util.stream.Collectors.toMap;

/**
 * Counts what the copies say, as of a day: units from their registration until the day before they were closed, the
 * latest figures told for a day up to it, branches from their foundation until the day before their dissolution,
 * members from their admission, posts from the day assumed to the day before they were
 * given up. Where things stand in the tree is always as it is known now.
 */
@ApplicationScoped
class Headcounts {

    /** The subtree is walked once and not for every row that is asked whether it belongs to it. */
    private static final String SCOPE = """
            WITH scope AS (SELECT ?::date AS as_of, ?::uuid AS top),
                 below AS MATERIALIZED (SELECT b.id FROM scope, at_or_below(scope.top) AS b)""";

    private static final String UNITS = """
            units AS (
                SELECT u.* FROM unit u, scope
                WHERE u.registered_on <= scope.as_of AND (u.closed_on IS NULL OR u.closed_on > scope.as_of)
                  AND (scope.top IS NULL OR u.id IN (SELECT unnest(o.unit_ids) FROM organization o
                                                     WHERE o.id IN (SELECT id FROM below)
                                                       AND (o.dissolved_on IS NULL OR o.dissolved_on > scope.as_of))))
            """;

    private static final String ORGANIZATIONS = """
            organizations AS (
                SELECT o.* FROM organization o, scope
                WHERE o.established_on <= scope.as_of
                  AND (o.dissolved_on IS NULL OR o.dissolved_on > scope.as_of)
                  AND (scope.top IS NULL OR o.id IN (SELECT id FROM below)))
            """;

    private static final String POSTS = """
            posts AS (
                SELECT p.* FROM post p, scope
                WHERE p.assumed_on <= scope.as_of
                  AND (p.relinquished_on IS NULL OR p.relinquished_on > scope.as_of))
            """;

    private static final String MEMBERS = """
            members AS (
                SELECT m.* FROM member m, scope
                WHERE m.admitted_on <= scope.as_of AND m.standing IN ('FULL', 'PROBATIONARY')
                  AND (m.departed_on IS NULL OR m.departed_on > scope.as_of)
                  AND (scope.top IS NULL OR m.organization_id IN (SELECT id FROM below)))
            """;

    private final Sql sql;

    Headcounts(Sql sql) {
        this.sql = sql;
    }

    Map<String, Long> unitsByKind(Scope scope) {
        var query = with(UNITS) + "SELECT kind, count(*) AS number FROM units GROUP BY kind";
        return sql
                .list(
                        query,
                        row -> Map.entry(row.getString("kind"), row.getLong("number")),
                        scope.asOf(),
                        scope.organization())
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Pupils and staff by kind and in all; "silent" units have told nothing yet. */
    Map<String, Long> unitFigures(Scope scope) {
        return numbers(scope, with(UNITS) + """
                , latest AS (
                    SELECT DISTINCT ON (f.unit_id) f.*
                    FROM unit_figures f JOIN units u ON u.id = f.unit_id, scope
                    WHERE f.as_of <= scope.as_of ORDER BY f.unit_id, f.as_of DESC)
                SELECT sum(primary_ + junior + senior) AS students, sum(primary_) AS primary, sum(junior) AS junior,
                       sum(senior) AS senior, sum(teachers + substitute + special_post + other) AS staff,
                       sum(teachers) AS teachers, sum(substitute) AS substitute, sum(special_post) AS "specialPost",
                       sum(other) AS other, count(*) FILTER (WHERE latest.unit_id IS NULL) AS silent
                FROM units LEFT JOIN latest ON latest.unit_id = units.id
                """);
    }

    Map<String, Long> youth(Scope scope) {
        return numbers(scope, with(UNITS) + """
                , latest AS (
                    SELECT DISTINCT ON (f.unit_id) f.*
                    FROM youth_figures f JOIN units u ON u.id = f.unit_id, scope
                    WHERE f.as_of <= scope.as_of ORDER BY f.unit_id, f.as_of DESC)
                SELECT sum(league_units) AS league_units, sum(league_members) AS league_members,
                       sum(brigades) AS brigades, sum(squadrons) AS squadrons, sum(squads) AS squads,
                       sum(pioneers) AS pioneers, sum(counsellors) AS counsellors
                FROM latest
                """);
    }

    long branches(Scope scope) {
        var query = "SELECT count(*) AS number FROM organizations WHERE kind IN ('BRANCH', 'JOINT_BRANCH')";
        return numbers(scope, with(ORGANIZATIONS) + query).get("number");
    }

    long members(Scope scope) {
        return numbers(scope, with(MEMBERS) + "SELECT count(*) AS number FROM members")
                .get("number");
    }

    long admittedAfter(Scope scope, LocalDate day) {
        var query = "SELECT count(*) AS number FROM members WHERE admitted_on > date '" + day + "'";
        return numbers(scope, with(MEMBERS) + query).get("number");
    }

    /** Branches that cover a school, and who leads them: each person counted once. */
    Map<String, Long> schoolBranchSecretaries(Scope scope) {
        return numbers(scope, with(UNITS, ORGANIZATIONS, POSTS) + """
                , school_branches AS (
                    SELECT o.id FROM organizations o
                    WHERE o.kind IN ('BRANCH', 'JOINT_BRANCH')
                      AND EXISTS (SELECT FROM units u WHERE u.id = ANY (o.unit_ids) AND u.kind <> 'EDUCATION_BUREAU'))
                SELECT count(DISTINCT b.id) AS branches,
                       count(DISTINCT person_code) AS total,
                       count(DISTINCT person_code) FILTER (WHERE secretary_kind = 'FULL_TIME') AS "fullTime",
                       count(DISTINCT person_code) FILTER (WHERE secretary_kind = 'PRINCIPAL') AS principal,
                       count(DISTINCT person_code) FILTER (WHERE secretary_kind = 'TEACHER') AS teacher,
                       count(DISTINCT person_code) FILTER (WHERE secretary_kind = 'OTHER') AS other
                FROM school_branches b LEFT JOIN posts p ON p.organization_id = b.id AND p.office = 'SECRETARY'
                """);
    }

    Map<String, Long> workCommittee(Scope scope) {
        return numbers(scope, with(ORGANIZATIONS, POSTS) + """
                SELECT count(DISTINCT person_code) FILTER (WHERE office = 'SECRETARY') AS secretaries,
                       count(DISTINCT person_code) FILTER (WHERE office = 'DEPUTY_SECRETARY') AS deputies,
                       count(DISTINCT person_code) FILTER (WHERE office LIKE '%COMMISSIONER') AS commissioners
                FROM organizations o JOIN posts p ON p.organization_id = o.id
                WHERE o.kind = 'WORKING_COMMITTEE'
                """);
    }

    private static String with(String... parts) {
        return SCOPE + ", " + String.join(", ", parts);
    }

    private Map<String, Long> numbers(Scope scope, String query) {
        return sql.first(query, Headcounts::numbers, scope.asOf(), scope.organization())
                .orElseThrow();
    }

    private static Map<String, Long> numbers(ResultSet row) throws SQLException {
        var names = row.getMetaData();
        var numbers = new HashMap<String, Long>();
        for (var i = 1; i <= names.getColumnCount(); i++) {
            numbers.put(names.getColumnLabel(i), row.getLong(i));
        }
        return numbers;
    }
}
