package org.chuangyou.pledge;

import java.sql.SQLException;
import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.chuangyou.chassis.testing.Database;
import org.chuangyou.chassis.testing.OldDatabase;
import org.chuangyou.chassis.testing.RealKafka;
import org.chuangyou.chassis.testing.RealPostgres;
import org.chuangyou.chassis.testing.Tokens;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What was promised before a release is what was promised after it. */
@QuarkusTest
@WithTestResource(RealPostgres.class)
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class MigrationTest {

    private static final String AID = """
            INSERT INTO aid (id, version, organization_id, recorded_by, recorded_on, happened_on, status, kind,
                amount, amount_unit, amount_qualifier, recipients, purpose)
            VALUES (gen_random_uuid(), 0, '0197c0de-0000-7000-8000-000000000001', 'DY1', '2011-04-20', '2011-04-20',
                'STANDING', 'MONEY', 500, '元', 'EXACT', '困难学生', '助学')""";

    @Inject
    Database database;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    private OldDatabase old;

    @BeforeEach
    void a_database_of_its_own() {
        old = new OldDatabase(database, url);
    }

    @AfterEach
    void which_is_gone_afterwards() {
        old.close();
    }

    @Test
    void a_pledge_published_before_there_were_versions_is_its_own_first() throws SQLException {
        old.migrateTo("4");
        old.execute("""
                INSERT INTO campaign VALUES ('0197c0de-0000-7000-8000-000000000101', 0,
                    '0197c0de-0000-7000-8000-000000000001', 'OPEN', '创先争优', '主题', '载体', '2011-01-01', '2011-12-31');
                INSERT INTO pledge (id, version, campaign_id, organization_id, kind, pledger, pledger_code, status,
                    five_leads, five_goods, due_on, drafted_by, channels, place, published_on)
                VALUES ('0197c0de-0000-7000-8000-000000000121', 3, '0197c0de-0000-7000-8000-000000000101',
                    '0197c0de-0000-7000-8000-000000000001', 'MEMBER', '示例', 'DY1', 'PUBLISHED', '{SERVICE}', '{}',
                    '2011-09-30', 'DY1', '{NOTICE_BOARD}', '校门口', '2011-05-10');
                INSERT INTO pledge_item VALUES
                    ('0197c0de-0000-7000-8000-000000000121', 1, '公开课', '两节', '2011-08-31'),
                    ('0197c0de-0000-7000-8000-000000000121', 0, '帮扶', '及格', '2011-09-30')""");

        old.migrateTo("10");

        assertThat(old.texts("""
                SELECT number || ' ' || published_on || ' ' || (content #>> '{items,0,text}') || ' '
                    || (content #>> '{items,1,dueOn}') || ' ' || (content #>> '{fiveLeads,0}') FROM pledge_version""")).containsExactly("1 2011-05-10 帮扶 2011-08-31 SERVICE");
    }

    @Test
    void what_was_recorded_before_sheets_had_codes_is_given_them() throws SQLException {
        old.migrateTo("70");
        old.execute("""
                INSERT INTO organization (id, name) VALUES ('0197c0de-0000-7000-8000-000000000001', '示例支部');
                INSERT INTO aid (id, version, organization_id, recorded_by, recorded_on, happened_on, status, kind,
                    amount, amount_unit, amount_qualifier, recipients, purpose)
                SELECT gen_random_uuid(), 0, '0197c0de-0000-7000-8000-000000000001', 'DY1', '2011-04-20', '2011-04-20',
                    'STANDING', 'MONEY', 500, '元', 'EXACT', '困难学生', '助学' FROM generate_series(1, 3)""");

        old.migrateTo("80");

        assertThat(old.texts("SELECT code FROM aid ORDER BY code"))
                .containsExactly("JZ-000001", "JZ-000002", "JZ-000003");
        assertThat(old.texts("SELECT code_of(o) FROM organization o"))
                .containsExactly("0197c0de000070008000000000000001");
    }

    @Test
    void an_end_told_before_ends_were_confirmed_stands_as_it_was_told() throws SQLException {
        old.migrateTo("96");
        old.execute("""
                INSERT INTO campaign (id, version, organization_id, status, name, theme, carrier, starts_on, ends_on)
                VALUES ('0197c0de-0000-7000-8000-000000000101', 0, '0197c0de-0000-7000-8000-000000000001', 'OPEN',
                    '创先争优', '主题', '载体', '2011-01-01', '2011-12-31');
                INSERT INTO pledge (id, version, campaign_id, organization_id, kind, pledger, pledger_code, status,
                    five_leads, five_goods, due_on, drafted_by, published_on, ended_on)
                SELECT gen_random_uuid(), 0, '0197c0de-0000-7000-8000-000000000101',
                    '0197c0de-0000-7000-8000-000000000001', 'MEMBER', '示例', 'DY1', status, '{}', '{}', '2011-09-30',
                    'DY1', '2011-05-10', ended_on::date
                FROM (VALUES ('FULFILLED', '2011-09-01'), ('PUBLISHED', NULL), ('WITHDRAWN', '2011-06-01'))
                    AS given (status, ended_on)""");

        old.migrateTo("97");

        assertThat(old.texts("SELECT status || ' ' || coalesce(confirmed_on::text, '-') FROM pledge ORDER BY status"))
                .containsExactly("FULFILLED 2011-09-01", "PUBLISHED -", "WITHDRAWN -");
    }

    @Test
    void what_had_codes_by_a_function_that_goes_is_given_them_by_the_one_that_stays() throws SQLException {
        old.migrateTo("116");
        old.execute(AID);

        old.migrateTo("118");

        old.execute(AID);
        assertThat(old.texts("SELECT code FROM aid ORDER BY code")).containsExactly("JZ-000001", "JZ-000002");
    }

    @Test
    void a_report_from_before_texts_were_numbered_speaks_of_the_text_that_was_public_then() throws SQLException {
        old.migrateTo("118");
        old.execute("""
                INSERT INTO campaign (id, version, organization_id, status, name, theme, carrier, starts_on, ends_on)
                VALUES ('0197c0de-0000-7000-8000-000000000101', 0, '0197c0de-0000-7000-8000-000000000001', 'OPEN',
                    '创先争优', '主题', '载体', '2011-01-01', '2011-12-31');
                INSERT INTO pledge (id, version, campaign_id, organization_id, kind, pledger, pledger_code, status,
                    five_leads, five_goods, due_on, drafted_by, published_on)
                VALUES ('0197c0de-0000-7000-8000-000000000121', 3, '0197c0de-0000-7000-8000-000000000101',
                    '0197c0de-0000-7000-8000-000000000001', 'MEMBER', '示例', 'DY1', 'PUBLISHED', '{}', '{}',
                    '2011-09-30', 'DY1', '2011-03-10');
                INSERT INTO pledge_version (id, pledge_id, number, content, channels, place, published_on)
                SELECT gen_random_uuid(), '0197c0de-0000-7000-8000-000000000121', number, '{}', '{}', '', day::date
                FROM (VALUES (1, '2011-03-20'), (2, '2011-05-10')) AS given (number, day);
                INSERT INTO progress_report (id, version, pledge_id, month, state, text, reported_at)
                SELECT gen_random_uuid(), 0, '0197c0de-0000-7000-8000-000000000121', month::date, 'DONE', month,
                    (month::date + 30)::timestamptz
                FROM (VALUES ('2011-04-01'), ('2011-05-01')) AS given (month)""");

        old.migrateTo("132");

        assertThat(old.texts("SELECT month || ' ' || text_number FROM progress_report ORDER BY month"))
                .containsExactly("2011-04-01 1", "2011-05-01 2");
        assertThat(old.texts("SELECT number || ' ' || published_on FROM pledge_version ORDER BY number"))
                .containsExactly("1 2011-03-10", "2 2011-05-10");
        assertThat(old.texts("SELECT text_number FROM pledge")).containsExactly("2");
    }

    @Test
    void what_was_put_right_before_problems_were_named_was_the_last_one_found() throws SQLException {
        old.migrateTo("118");
        old.execute("""
                INSERT INTO campaign (id, version, organization_id, status, name, theme, carrier, starts_on, ends_on)
                VALUES ('0197c0de-0000-7000-8000-000000000101', 0, '0197c0de-0000-7000-8000-000000000001', 'OPEN',
                    '创先争优', '主题', '载体', '2011-01-01', '2011-12-31');
                INSERT INTO pledge (id, version, campaign_id, organization_id, kind, pledger, pledger_code, status,
                    five_leads, five_goods, due_on, drafted_by, published_on)
                VALUES ('0197c0de-0000-7000-8000-000000000121', 0, '0197c0de-0000-7000-8000-000000000101',
                    '0197c0de-0000-7000-8000-000000000001', 'MEMBER', '示例', 'DY1', 'PUBLISHED', '{}', '{}', '2011-09-30',
                    'DY1', '2011-05-10');
                INSERT INTO pledge_check (id, pledge_id, finding, words, put_right_by, checked_on, checked_by)
                SELECT ('0197c0de-0000-7000-8000-00000000016' || n)::uuid, '0197c0de-0000-7000-8000-000000000121', finding,
                    '情况', by::date, '2011-05-10', 'DY2'
                FROM (VALUES (1, 'PROBLEM', '2011-05-20'), (2, 'PROBLEM', '2011-05-31'), (3, 'PUT_RIGHT', NULL))
                    AS given (n, finding, by)""");

        old.migrateTo("121");

        assertThat(old.texts("SELECT right(id::text, 3) || ' ' || right(puts_right::text, 3) FROM pledge_check"
                        + " WHERE puts_right IS NOT NULL"))
                .containsExactly("163 162");
    }

    @Test
    void whoever_went_before_transfers_were_kept_is_moved_on_the_day_of_the_upgrade() throws SQLException {
        old.migrateTo("118");
        old.execute("""
                INSERT INTO campaign (id, version, organization_id, status, name, theme, carrier, starts_on, ends_on)
                VALUES ('0197c0de-0000-7000-8000-000000000101', 0, '0197c0de-0000-7000-8000-000000000001', 'OPEN',
                    '创先争优', '主题', '载体', '2011-01-01', '2011-12-31');
                INSERT INTO member (person_id, person_code, name, organization_id)
                SELECT ('0197c0de-0000-7000-8000-00000000002' || n)::uuid, 'DY' || n, '示例',
                    '0197c0de-0000-7000-8000-000000000001' FROM generate_series(1, 2) n;
                INSERT INTO pledge (id, version, campaign_id, organization_id, kind, pledger, pledger_code, status,
                    five_leads, five_goods, due_on, drafted_by, published_on)
                SELECT gen_random_uuid(), 0, '0197c0de-0000-7000-8000-000000000101',
                    ('0197c0de-0000-7000-8000-00000000000' || n)::uuid, 'MEMBER', '示例', 'DY' || n, 'PUBLISHED', '{}', '{}',
                    '2011-09-30', 'DY' || n, '2011-05-10' FROM generate_series(1, 2) n""");

        old.migrateTo("180");

        assertThat(old.texts("SELECT right(person_id::text, 2) || ' ' || right(from_organization_id::text, 1) || ' '"
                        + " || right(to_organization_id::text, 1) FROM member_move"))
                .containsExactly("22 2 1");
    }
}
