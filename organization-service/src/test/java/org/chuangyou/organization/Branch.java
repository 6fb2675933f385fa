package org.chuangyou.organization;

import java.util.Map;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.chuangyou.chassis.testing.Database;

import static org.chuangyou.organization.Asking.as;
import static org.chuangyou.organization.Asking.asSteward;

/** A small branch as a test finds it: three full members, the first of them its secretary, and an applicant. */
public final class Branch {

    private final String prefix;
    private final Database database;

    private Branch(String prefix, Database database) {
        this.prefix = prefix;
        this.database = database;
    }

    public static Branch named(String prefix, Database database) {
        Roster.small(prefix).upload().statusCode(201);
        return new Branch(prefix, database);
    }

    public String id() {
        return organization("-B");
    }

    public String committee() {
        return organization("-C");
    }

    public String unit() {
        return database.texts("SELECT id FROM unit WHERE code = ?", prefix + "-U1")
                .get(0);
    }

    /** One of the roster, by number. */
    public String person(int number) {
        return database.texts("SELECT id FROM person WHERE code = ?", code(number))
                .get(0);
    }

    public String code(int number) {
        return prefix + "-P" + number;
    }

    public RequestSpecification asSecretary() {
        return as(code(1));
    }

    /** Posts what is decided on a person, on the version that was read before. */
    public ValidatableResponse decide(RequestSpecification who, String person, String noun, Map<String, ?> said) {
        return who.header("If-Match", versionOf("/persons/" + person))
                .body(said)
                .post("/persons/" + person + "/" + noun)
                .then();
    }

    public static String versionOf(String address) {
        return asSteward().get(address).then().statusCode(200).extract().header("ETag");
    }

    private String organization(String end) {
        return database.texts("SELECT id FROM organization WHERE code = ?", prefix + end)
                .get(0);
    }
}
