package org.chuangyou.organization;

import jakarta.inject.Singleton;

import org.chuangyou.chassis.testing.Database;

import static org.chuangyou.organization.Roster.postHeader;
import static org.chuangyou.organization.Roster.text;

/**
 * Small counties, one for each prefix: a committee C whose secretary is P2, below it the branch B of the school U1 with
 * P1 as secretary, P3 as an ordinary member and P4 as applicant.
 */
@Singleton
public class SmallCounty {

    private final Database database;

    SmallCounty(Database database) {
        this.database = database;
    }

    public void exists(String prefix) {
        Roster.small(prefix)
                .with(
                        "posts",
                        text(
                                postHeader(),
                                prefix + "-B," + prefix + "-P1,书记,兼职,校长",
                                prefix + "-C," + prefix + "-P2,书记,专职,书记"))
                .upload()
                .statusCode(201);
    }

    public String unit(String code) {
        return idIn("unit", code);
    }

    public String organization(String code) {
        return idIn("organization", code);
    }

    public String person(String code) {
        return idIn("person", code);
    }

    private String idIn(String table, String code) {
        return database.texts("SELECT id FROM " + table + " WHERE code = ?", code)
                .get(0);
    }
}
