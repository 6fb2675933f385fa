package org.chuangyou.pledge;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.chassis.testing.Database;

/** What the service keeps of service to people, as a test looks at it: by the database and not by an export. */
@ApplicationScoped
public class KeptSheets {

    private static final List<String> KINDS = List.of(
            "volunteer_team",
            "deed",
            "aid",
            "pairing",
            "counterpart",
            "counterpart_promise",
            "difficulty",
            "suggestion_round",
            "suggestion",
            "certificate",
            "task",
            "task_item",
            "task_assignment",
            "task_response",
            "plan",
            "pledge",
            "pledge_item",
            "progress_report");

    /** Counts changes, says in which transaction, or is the receipt of somebody who did not sign in: not told by files. */
    private static final String NOT_TOLD = "version|changed_in|receipt_hash";

    /** Of these it is not told either who brought them: colleagues do not learn it. */
    private static final List<String> IN_CONFIDENCE = List.of("difficulty", "suggestion");

    /** The campaign of the pledges, which no file brings. */
    private static final String CAMPAIGN = "HD-1";

    private final Database database;
    private final World world;
    private final Given given;

    KeptSheets(Database database, World world, Given given) {
        this.database = database;
        this.world = world;
        this.given = given;
    }

    /** Every row of every table; of the journal, what was done with each matter. */
    Map<String, List<String>> state() {
        var state = new TreeMap<String, List<String>>();
        for (var table : KINDS) {
            var columns = String.join(
                    ", ",
                    database.texts(
                            "SELECT quote_ident(column_name) FROM information_schema.columns WHERE table_name = ?"
                                    + " AND column_name !~ '^(" + notTold(table) + ")$' ORDER BY ordinal_position",
                            table));
            state.put(table, database.texts("SELECT (" + columns + ")::text FROM " + table + " ORDER BY 1"));
        }
        state.put("plan_version", database.texts("""
                SELECT (plan_id, number, content, reason, published_on)::text FROM plan_version ORDER BY 1"""));
        state.put("pledge_version", database.texts("""
                SELECT (pledge_id, number, content, channels, place, published_on)::text FROM pledge_version
                ORDER BY 1"""));
        state.put("pledge_history", database.texts("""
                SELECT (pledge_id, act, status, remark, verdicts)::text FROM pledge_history ORDER BY id"""));
        state.put(
                "matter_journal",
                database.texts("SELECT (matter_id, organization_id, act, done_on, words,"
                        + " CASE WHEN act = 'CONTACT' THEN actor END)::text FROM matter_journal ORDER BY 1"));
        return state;
    }

    private static String notTold(String table) {
        return IN_CONFIDENCE.contains(table) ? NOT_TOLD + "|recorded_by" : NOT_TOLD;
    }

    String id(String kind, String code) {
        var column = List.of("pledge", "certificate", "task").contains(kind) ? "sheet_code" : "code";
        return database.texts("SELECT id FROM " + kind + " WHERE " + column + " = ?", code)
                .get(0);
    }

    /** As a service is that has just been installed and heard of the organisations. */
    void empty() {
        world.exists();
        Emptying.of(database, "matter_journal, progress_report_past, " + String.join(", ", KINDS) + " CASCADE");
        if (database.count("SELECT count(*) FROM campaign WHERE sheet_code = ?", CAMPAIGN) == 0) {
            var id = Given.id(given.anOpenCampaign());
            database.change("UPDATE campaign SET sheet_code = ? WHERE id = CAST(? AS uuid)", CAMPAIGN, id);
        }
    }
}
