package org.chuangyou.organization;

import java.util.List;
import java.util.stream.Collectors;

import org.chuangyou.chassis.testing.Database;

/** A fingerprint of all that imports store: equal before and after when nothing has changed. */
final class StoredRoster {

    private static final List<String> TABLES = List.of(
            "unit",
            "unit_figures",
            "youth_figures",
            "organization",
            "organization_past",
            "organization_unit",
            "person",
            "post");

    private StoredRoster() {}

    static String in(Database database) {
        return TABLES.stream()
                .map(table -> database.texts("SELECT coalesce(md5(string_agg(t::text, '|' ORDER BY t::text)), '') FROM "
                                + table + " t")
                        .get(0))
                .collect(Collectors.joining(","));
    }
}
