package org.chuangyou.exchange.archive;

import java.util.List;

/**
 * What the database demands of the rows of a table.
 *
 * @param kind p and u: these columns are unique; f: they name a row of the target; c: a condition holds
 * @param condition of kind c, as PostgreSQL writes it in a statement
 */
record Constraint(char kind, List<String> columns, String target, List<String> targetColumns, String condition) {

    boolean isUnique() {
        return kind == 'p' || kind == 'u';
    }

    boolean isReference() {
        return kind == 'f';
    }
}
