package org.chuangyou.organization.tree;

import jakarta.enterprise.inject.spi.CDI;

import io.restassured.response.ValidatableResponse;
import org.chuangyou.chassis.testing.Database;
import org.chuangyou.organization.Asking;
import org.chuangyou.organization.Roster;

import static org.chuangyou.organization.Asking.asSteward;

/**
 * A small system to change, its codes prefixed so that tests do not meet: the working committee C with the Party
 * committee D, the general branch G and the branches B (six full members, unit U1) and E (three, unit U2); below G the
 * joint branch J (one member, units U3 and U4). P1 is secretary of C, P2 of B, Q1 of E. All of 1990, the roster of
 * 2011-07-01.
 */
final class Organized {

    private final String prefix;

    private Organized(String prefix) {
        this.prefix = prefix;
    }

    static Organized of(String prefix) {
        var organized = new Organized(prefix);
        organized.roster().upload().statusCode(201);
        return organized;
    }

    /** The roster it comes from, to be changed and sent again. */
    Roster roster() {
        return Roster.of("units", filled(Roster.unitHeader(), """
                        @-U1,示例一小,完全小学,示例乡,农牧区,10,0,0,3,0,0,0
                        @-U2,示例二小,完全小学,示例乡,农牧区,10,0,0,3,0,0,0
                        @-U3,示例三小,初级小学,示例乡,农牧区,10,0,0,3,0,0,0
                        @-U4,示例四小,初级小学,示例乡,农牧区,10,0,0,3,0,0,0
                        @-U5,示例五小,初级小学,示例乡,农牧区,10,0,0,3,0,0,0
                        """))
                .with("organizations", filled(Roster.organizationHeader(), """
                        @-C,示例工委,党工委,,1990-01-01,2014-01-01,
                        @-D,示例党委,党委,@-C,1990-01-01,2014-01-01,
                        @-G,示例总支,党总支,@-C,1990-01-01,2014-01-01,
                        @-B,示例一小党支部,党支部,@-C,1990-01-01,2014-01-01,@-U1
                        @-E,示例二小党支部,党支部,@-C,1990-01-01,2014-01-01,@-U2
                        @-J,示例联合党支部,联合党支部,@-G,1990-01-01,2014-01-01,@-U3;@-U4
                        """))
                .with("members", filled(Roster.memberHeader(), """
                        @-P1,示例1,女,1970-01-01,正式党员,2000-07-01,@-B,@-U1
                        @-P2,示例2,男,1970-01-01,正式党员,2000-07-01,@-B,@-U1
                        @-P3,示例3,女,1970-01-01,正式党员,2000-07-01,@-B,@-U1
                        @-P4,示例4,男,1970-01-01,正式党员,2000-07-01,@-B,@-U1
                        @-P5,示例5,女,1970-01-01,正式党员,2000-07-01,@-B,@-U1
                        @-P6,示例6,男,1970-01-01,正式党员,2000-07-01,@-B,@-U1
                        @-P7,示例7,女,1980-01-01,入党申请人,,@-B,@-U1
                        @-Q1,示例8,女,1970-01-01,正式党员,2000-07-01,@-E,@-U2
                        @-Q2,示例9,女,1970-01-01,正式党员,2000-07-01,@-E,@-U2
                        @-Q3,示例10,女,1970-01-01,正式党员,2000-07-01,@-E,@-U2
                        @-R1,示例11,女,1970-01-01,正式党员,2000-07-01,@-J,@-U3
                        """))
                .with("posts", filled(Roster.postHeader(), """
                        @-C,@-P1,书记,专职,
                        @-B,@-P2,书记,兼职,校长
                        @-E,@-Q1,书记,兼职,校长
                        """));
    }

    private String filled(String header, String rows) {
        return header + "\n" + rows.replace("@", prefix);
    }

    /** The code of an organisation or a person. */
    String code(String name) {
        return prefix + "-" + name;
    }

    /** The secretary of the committee above all. */
    String secretary() {
        return code("P1");
    }

    /** An organisation's id. */
    String id(String name) {
        return asSteward()
                .queryParam("code", code(name))
                .get("/organizations")
                .then()
                .extract()
                .path("items[0].id");
    }

    String unit(String name) {
        return CDI.current()
                .select(Database.class)
                .get()
                .texts("SELECT id FROM unit WHERE code = ?", code(name))
                .get(0);
    }

    /** A person's id, who is in this organisation. */
    String person(String name, String organization) {
        return asSteward()
                .queryParam("limit", 100)
                .get("/organizations/{id}/persons", organization)
                .then()
                .extract()
                .path("items.find { it.code == '%s' }.id".formatted(code(name)));
    }

    /** What one person decides about an organisation as it is now; {@code %s} in the body stands for the decision. */
    ValidatableResponse act(String organization, String act, String body) {
        return actAs(secretary(), organization, act, body);
    }

    ValidatableResponse actAs(String who, String organization, String act, String body) {
        return Asking.as(who)
                .header("If-Match", etag(organization))
                .body(body)
                .post("/organizations/{id}/{act}", organization, act)
                .then();
    }

    static String etag(String organization) {
        return asSteward()
                .get("/organizations/{id}", organization)
                .then()
                .extract()
                .header("ETag");
    }

    /** A body with the decision's day and document, and what else is wanted. */
    static String from(String effectiveOn, String more, Object... values) {
        return """
                {"effectiveOn": "%s", "documentNumber": "示教党发〔2012〕3号", "documentDate": "2012-02-27"%s}
                """.formatted(effectiveOn, more.isEmpty() ? "" : ", " + more.formatted(values));
    }

    /** An organisation founded by the secretary, by its id. */
    String founded(String name, String kind, String parent, String effectiveOn) {
        return establish(name, kind, parent, effectiveOn, "")
                .statusCode(201)
                .extract()
                .path("organization.id");
    }

    ValidatableResponse establish(String name, String kind, String parent, String effectiveOn, String more) {
        return Asking.as(secretary())
                .body(newOne(name, kind, parent, effectiveOn, more))
                .post("/organizations")
                .then();
    }

    String newOne(String name, String kind, String parent, String effectiveOn, String more) {
        return from(
                effectiveOn,
                "\"code\": \"%s\", \"name\": \"示例%s\", \"kind\": \"%s\", \"parentId\": %s%s",
                code(name),
                name,
                kind,
                parent == null ? "null" : "\"" + parent + "\"",
                more.isEmpty() ? "" : ", " + more);
    }
}
