package org.chuangyou.pledge.bench;

import java.sql.Connection;
import java.sql.SQLException;

/** A made-up country in the database: a county over branches of fifty members, and their pledges. */
public final class Country {

    /** So that ids follow from numbers: what stands for the county, a branch, a member, a pledge and so on. */
    private static final String ID = "('%s-0000-7000-8000-' || lpad(to_hex(%s), 12, '0'))::uuid";

    public static final int MEMBERS = 50;
    static final String CAMPAIGN = "0000000c-0000-7000-8000-000000000001";

    private static final int PORTION = 100_000;

    private final Connection connection;

    public Country(Connection connection) {
        this.connection = connection;
    }

    static String branch(int number) {
        return "0000000b-0000-7000-8000-" + "%012x".formatted(number);
    }

    /** The pledge of the secretary of a branch. */
    static int ownOfSecretary(int branch) {
        return (branch - 1) * MEMBERS + 1;
    }

    static String pledge(int number) {
        return "0000000d-0000-7000-8000-" + "%012x".formatted(number);
    }

    /** The first member of each branch is its secretary. */
    public void settle(int branches) throws SQLException {
        run("INSERT INTO organization (id, name) VALUES (" + id("a", "1") + ", '示例县委教育工作委员会')");
        run("INSERT INTO organization (id, name, parent_id) SELECT " + id("b", "n") + ", '示例党支部' || n, " + id("a", "1")
                + " FROM generate_series(1, " + branches + ") n");
        run("INSERT INTO member (person_id, person_code, name, organization_id) SELECT " + id("e", "n") + ", 'M' || n,"
                + " '示例', " + branchOf("n") + " FROM generate_series(1, "
                + branches * MEMBERS + ") n");
        run("INSERT INTO post (id, organization_id, person_code, office, assumed_on) SELECT " + id("f", "n") + ", "
                + id("b", "n") + ", 'M' || ((n - 1) * " + MEMBERS
                + " + 1), 'SECRETARY', '2020-01-01' FROM generate_series(1, " + branches + ") n");
        run(
                "INSERT INTO campaign (id, version, organization_id, status, name, theme, carrier, starts_on, ends_on) VALUES ("
                        + id("c", "1") + ", 1, " + id("a", "1")
                        + ", 'OPEN', '创先争优', '办人民满意教育', '五比五争当', current_date - 400, current_date + 400)");
        run("INSERT INTO plan (id, version, campaign_id, organization_id, status, published_on) VALUES (" + id("9", "1")
                + ", 1, " + id("c", "1") + ", " + id("a", "1") + ", 'PUBLISHED', current_date - 300)");
    }

    /**
     * As {@link #pledge}, while nothing is measured: PostgreSQL need not wait for its disk, and afterwards knows what it has and
     * has written it out.
     */
    void load(int from, int to) throws SQLException {
        setting("fsync = off");
        for (var first = from; first <= to; first += PORTION) {
            pledge(first, Math.min(to, first + PORTION - 1));
            System.out.printf("loaded %,d pledges%n", Math.min(to, first + PORTION - 1));
        }
        run("VACUUM ANALYZE");
        setting("fsync = on");
        run("CHECKPOINT");
    }

    private void setting(String setting) throws SQLException {
        run("ALTER SYSTEM SET " + setting);
        run("SELECT pg_reload_conf()");
    }

    /** Public pledges, one a member, with one item each; published today, so that nothing is overdue and no sweep has work. */
    public void pledge(int from, int to) throws SQLException {
        run(
                "INSERT INTO pledge (id, version, campaign_id, organization_id, kind, pledger, pledger_code, status, five_leads,"
                        + " five_goods, due_on, drafted_by, submitted_by, channels, place, published_on) SELECT "
                        + id("d", "n")
                        + ", 3, " + id("c", "1") + ", " + branchOf("n")
                        + ", 'MEMBER', '示例', 'M' || n, 'PUBLISHED', '{}', '{}', current_date + 200, 'M' || n, 'M' || n,"
                        + " '{NOTICE_BOARD}', '校门口公开栏', current_date FROM generate_series(" + from + ", " + to
                        + ") n");
        items(from, to);
    }

    /** Pledges that passed their review, to be published; their members are those of {@link #settle}. */
    void accepted(int from, int to) throws SQLException {
        run(
                "INSERT INTO pledge (id, version, campaign_id, organization_id, kind, pledger, pledger_code, status, five_leads,"
                        + " five_goods, due_on, drafted_by, submitted_by) SELECT " + id("d", "n") + ", 3, "
                        + id("c", "1") + ", "
                        + branchOf("n")
                        + ", 'MEMBER', '示例', 'M' || n, 'ACCEPTED', '{}', '{}', current_date + 200, 'M' || n,"
                        + " 'M' || n FROM generate_series(" + from + ", " + to + ") n");
        items(from, to);
    }

    private void items(int from, int to) throws SQLException {
        run("INSERT INTO pledge_item (pledge_id, position, text, aim, due_on) SELECT " + id("d", "n")
                + ", 0, '结对帮扶两名学生', '期末各科均及格', current_date + 200 FROM generate_series(" + from + ", " + to + ") n");
    }

    long count(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static String branchOf(String member) {
        return id("b", "(" + member + " - 1) / " + MEMBERS + " + 1");
    }

    public void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String id(String kind, String number) {
        return ID.formatted("0".repeat(8 - kind.length()) + kind, number);
    }
}
