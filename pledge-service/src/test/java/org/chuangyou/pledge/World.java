package org.chuangyou.pledge;

import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.chassis.testing.Database;
import org.chuangyou.chassis.testing.Topic;

import static org.awaitility.Awaitility.await;

/** A committee with two branches and the people in them, announced as organization-service would announce them. */
@ApplicationScoped
public class World {

    public static final UUID COUNTY = UUID.randomUUID();
    public static final UUID BRANCH = UUID.randomUUID();
    public static final UUID OTHER_BRANCH = UUID.randomUUID();
    public static final String COUNTY_NAME = "示例县委教育工作委员会";
    public static final String BRANCH_NAME = "示例中学党支部";

    public static final String COUNTY_SECRETARY = "DY10001";
    public static final String SECRETARY = "DY10011";
    public static final String DEPUTY = "DY10012";
    public static final String COMMISSIONER = "DY10013";
    public static final String MEMBER = "DY10014";
    public static final String COLLEAGUE = "DY10015";
    public static final String OTHER_SECRETARY = "DY10021";
    public static final String OTHER_MEMBER = "DY10024";
    public static final String STRANGER = "DY99999";

    private final Database database;

    World(Database database) {
        this.database = database;
    }

    /** Announces the world unless that was done, and waits until the service knows of it. */
    public synchronized void exists() {
        if (knows("SELECT count(*) FROM organization WHERE id = ?", COUNTY)) {
            return;
        }
        committee(COUNTY, COUNTY_NAME, null);
        branch(BRANCH, BRANCH_NAME, COUNTY);
        branch(OTHER_BRANCH, "示例小学党支部", COUNTY);
        member(COUNTY_SECRETARY, "示例甲", COUNTY);
        member(SECRETARY, "示例乙", BRANCH);
        member(DEPUTY, "示例丙", BRANCH);
        member(COMMISSIONER, "示例丁", BRANCH);
        member(MEMBER, "示例戊", BRANCH);
        member(COLLEAGUE, "示例己", BRANCH);
        member(OTHER_SECRETARY, "示例庚", OTHER_BRANCH);
        member(OTHER_MEMBER, "示例辛", OTHER_BRANCH);
        post(SECRETARY, "SECRETARY", BRANCH);
        post(DEPUTY, "DEPUTY_SECRETARY", BRANCH);
        post(COMMISSIONER, "COMMISSIONER", BRANCH);
        post(OTHER_SECRETARY, "SECRETARY", OTHER_BRANCH);
        var last = post(COUNTY_SECRETARY, "SECRETARY", COUNTY);
        await().until(() -> knows("SELECT count(*) FROM post WHERE id = ?", last)
                && knows("SELECT count(*) / 8 FROM member WHERE person_code LIKE ?", "DY100%")
                && knows("SELECT count(*) / 5 FROM post WHERE person_code LIKE ?", "DY100%"));
    }

    public void committee(UUID id, String name, UUID parent) {
        organization("organization.committee-established.v1", id, name, parent);
    }

    public void branch(UUID id, String name, UUID parent) {
        organization("organization.branch-established.v1", id, name, parent);
    }

    public void dissolved(UUID id, String name, String day) {
        send("organization.organization-dissolved.v1", id, """
                {"organizationId": "%s", "name": "%s", "kind": "BRANCH", "effectiveOn": "%s"}""".formatted(id, name, day));
        await().until(() -> knows("SELECT count(*) FROM organization WHERE dissolved_on IS NOT NULL AND id = ?", id));
    }

    /** Merged into another; its members are transferred by facts of their own. */
    public void merged(UUID id, UUID successor, String day) {
        send("organization.organization-dissolved.v1", id, """
                {"organizationId": "%s", "name": "示例支部", "kind": "BRANCH", "effectiveOn": "%s", "successorId": "%s"}""".formatted(id, day, successor));
        await().until(() -> knows("SELECT count(*) FROM organization WHERE successor_id IS NOT NULL AND id = ?", id));
    }

    public void transferred(String code, UUID to, String day) {
        var person = personOf(code);
        send("organization.member-transferred.v1", person, """
                {"personId": "%s", "personCode": "%s", "name": "示例", "organizationId": "%s", "effectiveOn": "%s"}""".formatted(person, code, to, day));
        await().until(() ->
                knows("SELECT count(*) FROM member WHERE person_code = ? AND organization_id = ?", code, to));
    }

    public void departed(String code, String day) {
        var person = personOf(code);
        send("organization.member-departed.v1", person, """
                {"personId": "%s", "personCode": "%s", "effectiveOn": "%s"}""".formatted(person, code, day));
        await().until(() ->
                knows("SELECT count(*) FROM member WHERE departed_on IS NOT NULL AND person_code = ?", code));
    }

    private UUID personOf(String code) {
        return UUID.fromString(database.texts("SELECT person_id FROM member WHERE person_code = ?", code)
                .get(0));
    }

    public UUID member(String code, String name, UUID organization) {
        var id = UUID.randomUUID();
        send("organization.member-admitted.v1", id, """
                {"personId": "%s", "personCode": "%s", "name": "%s", "organizationId": "%s", "standing": "FULL"}""".formatted(id, code, name, organization));
        return id;
    }

    public void transferred(UUID person, String code, UUID from, UUID to, String day) {
        send("organization.member-transferred.v1", person, """
                {"personId": "%s", "personCode": "%s", "name": "示例寅", "fromOrganizationId": "%s", "organizationId": "%s", "standing": "FULL", "effectiveOn": "%s"}""".formatted(person, code, from, to, day));
        await().until(() ->
                knows("SELECT count(*) FROM member WHERE person_code = ? AND organization_id = ?", code, to));
    }

    public UUID post(String code, String office, UUID organization) {
        var id = UUID.randomUUID();
        send("organization.post-assumed.v1", organization, """
                {"postId": "%s", "organizationId": "%s", "personCode": "%s", "office": "%s", "assumedOn": "2010-07-01"}""".formatted(id, organization, code, office));
        return id;
    }

    public void relinquished(UUID post, String code, UUID organization, String day) {
        send("organization.post-relinquished.v1", organization, """
                {"postId": "%s", "organizationId": "%s", "personCode": "%s", "relinquishedOn": "%s"}""".formatted(post, organization, code, day));
    }

    /** All posts of an organisation end, as they do with it. */
    public void relinquishedAll(UUID organization, String day) {
        database.texts("SELECT id || ' ' || person_code FROM post WHERE organization_id = ?", organization)
                .forEach(post ->
                        relinquished(UUID.fromString(post.split(" ")[0]), post.split(" ")[1], organization, day));
        await().until(() -> !knows(
                "SELECT count(*) FROM post WHERE relinquished_on IS NULL AND organization_id = ?", organization));
    }

    public boolean knows(String counting, Object... parameters) {
        return database.count(counting, parameters) > 0;
    }

    /** Under what code organization-service would keep it. */
    public static String codeOf(UUID organization) {
        return "ZZ-" + organization.toString().substring(0, 8);
    }

    private static void organization(String type, UUID id, String name, UUID parent) {
        send(type, id, """
                {"organizationId": "%s", "code": "%s", "name": "%s", "parentId": %s, "unitIds": []}""".formatted(id, codeOf(id), name, parent == null ? "null" : "\"" + parent + "\""));
    }

    private static void send(String type, UUID key, String body) {
        Topic.named("organization.events").send(type, key.toString(), body);
    }
}
