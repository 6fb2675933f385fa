package org.chuangyou.organization;

import org.chuangyou.chassis.testing.Database;

/** A school whose state reaches into many tables, with texts that files like to spoil. */
final class EveryTable {

    private static final String SCHOOL = "(SELECT id FROM unit WHERE code = 'ARC-U1')";
    private static final String BRANCH = "(SELECT id FROM organization WHERE code = 'ARC-B')";
    private static final String PERSON = "(SELECT id FROM person WHERE code = 'ARC-P%d')";
    private static final String VOTE = "01890000-0000-7000-8000-00000000a001";
    private static final String MEETING = "01890000-0000-7000-8000-00000000a002";

    private final Database database;

    private EveryTable(Database database) {
        this.database = database;
    }

    static void fill(Database database) {
        Roster.small("ARC").upload().statusCode(201);
        var tables = new EveryTable(database);
        tables.history();
        tables.posts();
        tables.life();
        tables.vote();
        tables.rest();
    }

    private void history() {
        database.change("""
                UPDATE unit SET name = '改名小学', valid_from = '2012-01-01' WHERE code = 'ARC-U1';
                UPDATE organization SET name = '改名党支部', valid_from = '2012-01-01' WHERE code = 'ARC-B';
                UPDATE person SET party_group_id = NULL, education = '本科', valid_from = '2012-01-01'
                    WHERE code = 'ARC-P1';
                DO 'BEGIN PERFORM nextval(''person_code''); END'""");
        insert(
                "organization_act",
                "gen_random_uuid(), THE_BRANCH, 'RENAMING', '2012-01-01', '县委〔2012〕1号', '2012-01-01',"
                        + " NULL, ARRAY[THE_SCHOOL], '{\"before\": \"x\\ty\"}', '2012-01-02T03:04:05.678901+08', 'steward'");
        insert(
                "transfer",
                "gen_random_uuid(), 0, THE_FIRST, THE_BRANCH, THE_BRANCH, THE_SCHOOL, '2012-02-01', '信1', 'ARRIVED',"
                        + " '2012-02-02', NULL");
        insert("outflow", "gen_random_uuid(), 0, THE_SECOND, '2012-02-01', '省城', '某支部', NULL");
    }

    private void posts() {
        insert(
                "term",
                "gen_random_uuid(), 0, THE_BRANCH, 3, '2012-01-01', '2015-01-01', NULL, NULL, '批复1号', NULL, NULL");
        insert(
                "working_group",
                "'01890000-0000-7000-8000-00000000a003', 0, 'LEADING', THE_BRANCH, NULL, '领导小组', NULL,"
                        + " '2012-01-01', '2012-01-01', NULL, '通知1号'");
        insert(
                "working_group",
                "'01890000-0000-7000-8000-00000000a000', 0, 'OFFICE', THE_BRANCH,"
                        + " '01890000-0000-7000-8000-00000000a003', '办公室', NULL, '2012-01-01', '2012-01-01', NULL, '通知1号'");
        insert("group_seat", "'01890000-0000-7000-8000-00000000a003', 0, THE_FIRST, 'LEADER', '2012-01-01', NULL");
        insert(
                "contact_point",
                "'01890000-0000-7000-8000-00000000a004', 0, 'BRANCH', THE_BRANCH, THE_FIRST, '示例1', NULL, NULL,"
                        + " THE_SCHOOL, '2012-01-01', NULL");
        insert(
                "contact_visit",
                "gen_random_uuid(), 0, '01890000-0000-7000-8000-00000000a004', '2012-03-01', '', ' 前后 ',"
                        + " E'一\\r\\n二\\t三\\\\N'");
    }

    private void life() {
        database.change(
                sql("INSERT INTO meeting (id, version, organization_id, audience, status, held_on, place, topics,"
                        + " invited, guests, attachments, postponements) VALUES ('" + MEETING
                        + "', 0, THE_BRANCH, 'BRANCH', 'HELD', '2012-03-01', '\\N', '{}', '{}', 0, '[]', '[]')"));
        insert("meeting_duty", "'" + MEETING + "', 'GENERAL_MEETING'");
        insert("meeting_attendance", "'" + MEETING + "', THE_FIRST, 'PRESENT', NULL, NULL");
        insert(
                "meeting_minutes",
                "gen_random_uuid(), 0, '" + MEETING + "', 1, E'=1+1, \"引号\"\\n\\u0001', '[]', '{}', NULL,"
                        + " '2012-03-02', now()");
        insert("study_test", "'" + MEETING + "', 0, '测试', 100, 60, NULL, NULL, NULL");
        insert("study_result", "'" + MEETING + "', THE_FIRST, false, 88.5");
    }

    private void vote() {
        database.change(
                sql("INSERT INTO vote (id, version, organization_id, organization_name, kind, status, round, subject,"
                        + " held_on, place, chair_id, chair_code, chair_name, beyond_four_fifths, result, facts) VALUES ('"
                        + VOTE
                        + "', 3, THE_BRANCH, '改名党支部', 'RESOLUTION', 'SIGNED', 1, '决议', '2012-03-01', '会议室', THE_FIRST, 'ARC-P1',"
                        + " '示例1', 0, '{\"yes\": 2}', E'yes=2\\n')"));
        insert("vote_teller", "'" + VOTE + "', 0, THE_SECOND, 'ARC-P2', '示例2'");
        insert("vote_voter", "'" + VOTE + "', 0, THE_SECOND, 'ARC-P2', '示例2', 'PRESENT'");
        insert("vote_signature", "'" + VOTE + "', 0, THE_SECOND, '示例2', 'TELLER', now()");
    }

    private void rest() {
        insert("external_code", "gen_random_uuid(), 0, 'UNIT', THE_SCHOOL, 'SCHOOL', 'ARC-9', '2012-01-01', NULL");
        insert("venue", "gen_random_uuid(), 0, THE_BRANCH, '活动室', '县城', 45.50, '2012-01-01', 'NATIONAL', NULL");
        insert("county_rule", "'ARC', 0, 3, 'BLOCK', '县委〔2012〕2号', '2012-01-01'");
        insert("holiday", "'1999-10-01', false, '国庆节'");
        insert("mass_organization", "'01890000-0000-7000-8000-00000000a005', 0, THE_BRANCH, 'UNION', '工会', NULL");
        insert("mass_strength", "'01890000-0000-7000-8000-00000000a005', '2012-01-01', 9");
    }

    private void insert(String table, String values) {
        database.change(sql("INSERT INTO " + table + " VALUES (" + values + ")"));
    }

    private static String sql(String sql) {
        return sql.replaceAll("\\bTHE_SCHOOL\\b", SCHOOL)
                .replaceAll("\\bTHE_BRANCH\\b", BRANCH)
                .replaceAll("\\bTHE_FIRST\\b", PERSON.formatted(1))
                .replaceAll("\\bTHE_SECOND\\b", PERSON.formatted(2));
    }
}
