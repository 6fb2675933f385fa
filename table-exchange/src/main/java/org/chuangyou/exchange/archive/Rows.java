package org.chuangyou.exchange.archive;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many rows a table has. */
record Rows(
        @Schema(examples = "unit") String table,
        @Schema(examples = "91") long rows) {

    /** For the texts of refusals. */
    @Override
    public String toString() {
        return table + " " + rows;
    }
}
