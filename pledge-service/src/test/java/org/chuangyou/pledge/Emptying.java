package org.chuangyou.pledge;

import org.chuangyou.chassis.testing.Database;

/** What the database keeps from being changed is emptied all the same, for a test that begins with nothing. */
final class Emptying {

    private Emptying() {}

    /** The tables as TRUNCATE names them. Triggers are out of force for this one statement. */
    static void of(Database database, String tables) {
        database.change("SET session_replication_role = replica; TRUNCATE " + tables
                + "; SET session_replication_role = DEFAULT");
    }
}
