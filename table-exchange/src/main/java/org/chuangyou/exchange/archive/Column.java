package org.chuangyou.exchange.archive;

/**
 * A column that is kept.
 *
 * @param type as PostgreSQL writes it in a statement
 * @param required whether it is NOT NULL
 * @param ordered whether its order is that of a language, and not the same everywhere
 */
record Column(String name, String type, boolean required, boolean ordered) {

    String quoted() {
        return Table.quoted(name);
    }
}
