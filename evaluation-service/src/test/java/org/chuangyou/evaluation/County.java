package org.chuangyou.evaluation;

import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.chassis.testing.Database;
import org.chuangyou.chassis.testing.Topic;

import static org.awaitility.Awaitility.await;

/**
 * A small county, announced over Kafka once for all tests: a working committee and two branches below it, with their
 * posts; committee and first branch have published a pledge, the second branch has not.
 */
@ApplicationScoped
public class County {

    public static final UUID COMMITTEE = UUID.randomUUID();
    public static final UUID BRANCH = UUID.randomUUID();
    public static final UUID UNPLEDGED = UUID.randomUUID();
    public static final UUID DISSOLVED = UUID.randomUUID();
    public static final UUID CAMPAIGN = UUID.randomUUID();

    public static final String SECRETARY = "DY00001";
    public static final String BRANCH_SECRETARY = "DY00002";
    public static final String BRANCH_COMMISSIONER = "DY00003";
    public static final String OTHER_SECRETARY = "DY00004";
    public static final String FORMER_SECRETARY = "DY00005";
    public static final String DEPUTY = "DY00006";
    public static final String MEMBER = "DY00014";

    private static final Topic ORGANIZATION = Topic.named("organization.events");
    private static final Topic PLEDGE = Topic.named("pledge.events");
    private static boolean announced;

    private final Database database;

    County(Database database) {
        this.database = database;
    }

    void announce() {
        if (announced) {
            return;
        }
        announced = true;
        var former = UUID.randomUUID();
        // The posts come before their organisations, as they may.
        post(UUID.randomUUID(), COMMITTEE, SECRETARY, "SECRETARY");
        post(UUID.randomUUID(), COMMITTEE, DEPUTY, "DEPUTY_SECRETARY");
        post(UUID.randomUUID(), BRANCH, BRANCH_SECRETARY, "SECRETARY");
        post(UUID.randomUUID(), BRANCH, BRANCH_COMMISSIONER, "PUBLICITY_COMMISSIONER");
        post(UUID.randomUUID(), UNPLEDGED, OTHER_SECRETARY, "DEPUTY_SECRETARY");
        post(former, COMMITTEE, FORMER_SECRETARY, "SECRETARY");
        relinquish(former, COMMITTEE, FORMER_SECRETARY);
        organization("committee-established", COMMITTEE, null, "县委教育工作委员会");
        organization("branch-established", BRANCH, COMMITTEE, "县民族中学党支部");
        organization("branch-established", UNPLEDGED, COMMITTEE, "县第二小学党支部");
        organization("branch-established", DISSOLVED, COMMITTEE, "县第三小学党支部");
        dissolve(DISSOLVED, "县第三小学党支部");
        member(MEMBER, "示例", BRANCH);
        pledge("published", UUID.randomUUID(), BRANCH, "\"pledgerCode\":null,\"publishedOn\":\"2011-05-04\"");
        pledge("published", UUID.randomUUID(), COMMITTEE, "\"pledgerCode\":null,\"publishedOn\":\"2011-05-04\"");
        await().until(() -> count("organization") >= 3 && count("post") >= 6 && count("member") >= 1);
        await().until(() -> count("organization WHERE dissolved_on IS NOT NULL") >= 1);
        await().until(() -> count("pledge_fact") >= 2 && relinquished() >= 1);
    }

    public UUID post(UUID post, UUID organization, String person, String office) {
        ORGANIZATION.send("organization.post-assumed.v1", organization.toString(), """
                {"postId":"%s","organizationId":"%s","personId":"%s","personCode":"%s","name":"示例","office":"%s",
                 "secretaryKind":null,"assumedOn":"2010-03-01"}""".formatted(
                        post, organization, UUID.randomUUID(), person, office));
        return post;
    }

    public void relinquish(UUID post, UUID organization, String person) {
        ORGANIZATION.send(
                "organization.post-relinquished.v1",
                organization.toString(),
                "{\"postId\":\"%s\",\"organizationId\":\"%s\",\"personCode\":\"%s\",\"relinquishedOn\":\"2011-01-01\"}"
                        .formatted(post, organization, person));
    }

    public void pledge(String happened, UUID pledge, UUID organization, String fields) {
        PLEDGE.send("pledge.pledge-" + happened + ".v1", pledge.toString(), """
                {"pledgeId":"%s","campaignId":"%s","organizationId":"%s","kind":"ORGANIZATION",%s}""".formatted(
                        pledge, CAMPAIGN, organization, fields));
    }

    public static void organization(String happened, UUID id, UUID parent, String name) {
        ORGANIZATION.send("organization." + happened + ".v1", id.toString(), """
                {"organizationId":"%s","code":"ZB","name":"%s","kind":"BRANCH","parentId":%s,"establishedOn":"1987-03-01",
                 "termEndsOn":null,"unitIds":[]}""".formatted(
                        id, name, parent == null ? null : "\"" + parent + "\""));
    }

    private static void dissolve(UUID id, String name) {
        ORGANIZATION.send("organization.organization-dissolved.v1", id.toString(), """
                {"organizationId":"%s","code":"ZB","name":"%s","kind":"BRANCH","effectiveOn":"2011-03-01",
                 "documentNumber":"示教党发〔2011〕3号","successorId":null}""".formatted(id, name));
    }

    public static void member(String code, String name, UUID organization) {
        var person = UUID.randomUUID();
        ORGANIZATION.send("organization.member-admitted.v1", person.toString(), """
                {"personId":"%s","personCode":"%s","name":"%s","organizationId":"%s","unitId":"%s","standing":"FULL",
                 "admittedOn":"2003-06-25"}""".formatted(
                        person, code, name, organization, UUID.randomUUID()));
    }

    private long count(String table) {
        return database.count("SELECT count(*) FROM " + table);
    }

    private long relinquished() {
        return database.count("SELECT count(*) FROM post WHERE relinquished_on IS NOT NULL AND office IS NOT NULL");
    }
}
