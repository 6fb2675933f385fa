package org.chuangyou.organization.bench;

import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/**
 * A made-up nation: provinces of 40 counties, counties of 500 branches, branches of 20 persons with a secretary and two
 * commissioners. Codes tell the place: {@code N-P1-C1-B1}.
 */
final class Nation {

    private static final int BRANCHES = 500;
    private static final int PERSONS = 20;

    private final DataSource database;

    Nation(DataSource database) {
        this.database = database;
    }

    /** Two counties of one province: 1,000 branches. */
    void small() throws SQLException {
        run("INSERT INTO unit (id, version, code, name, kind, township, residence, registered_on)" + " VALUES ("
                + id("N-U") + ", 0, 'N-U', '示例学校', 'COMPLETE_PRIMARY', '示例乡', 'RURAL', '2000-01-01')");
        organization("N", "NULL", "WORKING_COMMITTEE", "'N' AS code FROM generate_series(1, 1) n");
        province(1, 1, 2);
    }

    /** Five provinces of 40 counties: 100,000 branches, 2,000,000 persons. */
    void grown() throws SQLException {
        province(1, 3, 40);
        for (var province = 2; province <= 5; province++) {
            province(province, 1, 40);
        }
    }

    private void province(int number, int firstCounty, int lastCounty) throws SQLException {
        var code = "N-P" + number;
        if (firstCounty == 1) {
            organization(code, "'N'", "WORKING_COMMITTEE", "'" + code + "' AS code FROM generate_series(1, 1) n");
        }
        var counties = "'" + code + "-C' || n AS code FROM generate_series(" + firstCounty + ", " + lastCounty + ") n";
        organization(code + "-C", "'" + code + "'", "WORKING_COMMITTEE", counties);
        for (var county = firstCounty; county <= lastCounty; county++) {
            county(code + "-C" + county);
        }
    }

    private void county(String code) throws SQLException {
        var branches = "'" + code + "-B' || n AS code FROM generate_series(1, " + BRANCHES + ") n";
        organization(code + "-B", "'" + code + "'", "BRANCH", branches);
        run("""
                INSERT INTO person (id, version, code, name, gender, born_on, stage, admitted_on, organization_id, unit_id,
                    valid_from)
                SELECT %s, 0, o.code || '-' || m, '示例', 'FEMALE', '1980-01-01', 'FULL', '2005-07-01', o.id, %s,
                    '2005-07-01'
                FROM organization o, generate_series(1, %d) m WHERE o.code LIKE '%s-B%%'
                """.formatted(id("o.code || '-' || m"), id("'N-U'"), PERSONS, code));
        run("""
                INSERT INTO post (id, version, organization_id, person_id, office, employment, administrative_post,
                    assumed_on)
                SELECT gen_random_uuid(), 0, p.organization_id, p.id,
                    (ARRAY['SECRETARY', 'ORGANIZATION_COMMISSIONER', 'PUBLICITY_COMMISSIONER'])[m], 'PART_TIME', '', '2010-01-01'
                FROM organization o, generate_series(1, 3) m, person p
                WHERE o.code LIKE '%s-B%%' AND p.code = o.code || '-' || m
                """.formatted(code));
    }

    /** Codes decide the ids, so that a way from the top is known without a look. */
    private void organization(String prefix, String parent, String kind, String codes) throws SQLException {
        run("""
                INSERT INTO organization (id, version, code, name, kind, parent_id, established_on, valid_from, path)
                SELECT %1$s, 0, code, '示例' || code, '%2$s', above.id, '2000-01-01', '2000-01-01',
                    coalesce(above.path, ''::ltree) || replace(%1$s::text, '-', '')
                FROM (SELECT %3$s) new LEFT JOIN (SELECT id, path FROM organization WHERE code = %4$s) above ON true
                """.formatted(id("code"), kind, codes, parent));
    }

    private static String id(String code) {
        return "md5(" + (code.startsWith("N-") ? "'" + code + "'" : code) + ")::uuid";
    }

    void analyze() throws SQLException {
        for (var table : List.of("organization", "person", "post")) {
            run("VACUUM ANALYZE " + table);
        }
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
