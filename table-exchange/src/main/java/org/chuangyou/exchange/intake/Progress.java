package org.chuangyou.exchange.intake;

/** Whom a running import tells how far it is. */
interface Progress {

    Progress NONE = new Progress() {
        @Override
        public void started() {
            // nobody watches
        }

        @Override
        public void at(String table, long rows) {
            // nobody watches
        }
    };

    /** Its turn has come. */
    void started();

    /** So many rows of all tables are done; this table is being read. */
    void at(String table, long rows);
}
