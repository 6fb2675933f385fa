package org.chuangyou.organization.transfer;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.chuangyou.chassis.testing.Database;
import org.chuangyou.chassis.testing.Topic;
import org.chuangyou.organization.Branch;
import org.chuangyou.organization.RealParts;
import org.chuangyou.organization.Roster;
import org.chuangyou.organization.person.Members;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuangyou.organization.Asking.as;
import static org.chuangyou.organization.Asking.asSteward;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

/** A letter of introduction is written by the old branch and taken by the new one. */
@QuarkusTest
@RealParts
class TransferTest {

    @Inject
    Database database;

    @Inject
    Members members;

    @Test
    void the_person_belongs_to_the_old_branch_until_the_new_one_receives() {
        var from = Branch.named("MFROM", database);
        var to = Branch.named("MTO", database);
        release(from, 2, to, "2011-08-20").statusCode(201).body("validUntil", is("2011-11-18"));
        assertThat(belongsTo(from, 2)).isEqualTo(from.id());

        receive(from, 2, to, "2011-09-05").statusCode(200).body("status", is("RECEIVED"));

        assertThat(belongsTo(from, 2)).isEqualTo(to.id());
        var old = UUID.fromString(from.id());
        assertThat(members.membersOf(old, LocalDate.of(2011, 9, 4))).hasSize(3);
        assertThat(members.membersOf(old, LocalDate.of(2011, 9, 5))).hasSize(2);
        assertThat(members.membersOf(UUID.fromString(to.id()), LocalDate.of(2011, 9, 5)))
                .hasSize(4);
    }

    @Test
    void a_member_who_moved_is_announced_with_all_that_others_keep() {
        var from = Branch.named("MTELL", database);
        var to = Branch.named("MTELLB", database);
        release(from, 2, to, "2011-08-20").statusCode(201);
        receive(from, 2, to, "2011-09-05").statusCode(200);

        var told = Topic.named("organization.events")
                .await(2, r -> r.key().equals(from.person(2)))
                .get(1);

        assertThat(Topic.type(told)).isEqualTo("organization.member-transferred.v1");
        assertThat(Topic.body(told))
                .contains(
                        "\"fromOrganizationId\":\"" + from.id(),
                        "\"organizationId\":\"" + to.id(),
                        "\"effectiveOn\":\"2011-09-05\"");
    }

    @Test
    void posts_in_the_old_branch_end_with_the_receipt() {
        var from = Branch.named("MPOST", database);
        var to = Branch.named("MPOSTB", database);
        release(from, 1, to, "2011-08-20").statusCode(201);

        receive(from, 1, to, "2011-09-05").statusCode(200);

        assertThat(database.texts("SELECT relinquished_on FROM post WHERE person_id = ?::uuid", from.person(1)))
                .containsExactly("2011-09-05");
    }

    @Test
    void the_new_branch_sees_who_is_coming() {
        var from = Branch.named("MCOME", database);
        var to = Branch.named("MCOMEB", database);
        release(from, 2, to, "2011-08-20").statusCode(201);

        to.asSecretary()
                .get("/organizations/{id}/incoming-transfers", to.id())
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].personCode", is(from.code(2)))
                .body("items[0].status", is("LAPSED"));
        from.asSecretary()
                .get("/organizations/{id}/incoming-transfers", to.id())
                .then()
                .statusCode(404);
        to.asSecretary().get("/persons/{id}/transfer", from.person(2)).then().statusCode(200);
        as(from.code(2)).get("/persons/{id}/transfer", from.person(2)).then().statusCode(200);
        as(from.code(3)).get("/persons/{id}/transfer", from.person(2)).then().statusCode(404);
        assertThat(database.texts("SELECT actor FROM audit WHERE act = 'read-transfer' AND object = ?", from.person(2)))
                .containsExactly(to.code(1));
    }

    @Test
    void a_letter_lapses_after_ninety_days_and_a_new_one_says_so() {
        var from = Branch.named("MLAPSE", database);
        var to = Branch.named("MLAPSEB", database);
        release(from, 2, to, "2011-08-20").statusCode(201);

        receive(from, 2, to, "2011-11-19")
                .statusCode(409)
                .body("type", is("urn:chuangyou:problem:letter-days"))
                .body("detail", is("介绍信 示转〔2011〕1号 开出已 91 天，有效期不超过 90 天，已经失效；请由原支部重新开具。"));
        release(from, 2, to, "2011-12-01").statusCode(201).body("warnings.rule", is(List.of("letter-days")));
    }

    @Test
    void one_valid_letter_at_a_time() {
        var from = Branch.named("MONE", database);
        var to = Branch.named("MONEB", database);
        var today = LocalDate.now(java.time.ZoneId.of("Asia/Shanghai")).toString();
        release(from, 2, to, today).statusCode(201);

        release(from, 2, to, today)
                .statusCode(409)
                .body("type", is("urn:chuangyou:problem:transfer-under-way"))
                .body("detail", startsWith("介绍信 示转〔2011〕1号 至"));
    }

    @Test
    void the_new_branch_may_send_a_letter_back() {
        var from = Branch.named("MBACK", database);
        var to = Branch.named("MBACKB", database);
        release(from, 2, to, "2011-08-20").statusCode(201);

        decide(to, from.person(2), "withdrawal", Map.of("reason", "编制已满"))
                .statusCode(200)
                .body("status", is("WITHDRAWN"));

        receive(from, 2, to, "2011-09-05")
                .statusCode(409)
                .body("type", is("urn:chuangyou:problem:transfer-ended"))
                .body("detail", startsWith("该次转接已于"));
        assertThat(belongsTo(from, 2)).isEqualTo(from.id());
    }

    @Test
    void the_old_branch_cannot_receive_for_the_new_one() {
        var from = Branch.named("MFORCE", database);
        var to = Branch.named("MFORCEB", database);
        release(from, 2, to, "2011-08-20").statusCode(201);

        decide(from, from.person(2), "receipt", Map.of("receivedOn", "2011-09-05"))
                .statusCode(404);
    }

    @Test
    void a_transfer_to_the_own_branch_a_committee_or_an_unknown_unit_is_refused() {
        var from = Branch.named("MSAME", database);
        var to = Branch.named("MSAMEB", database);

        release(from, 2, from.id(), from.unit())
                .statusCode(409)
                .body("type", is("urn:chuangyou:problem:transfer-to-same"))
                .body("detail", is("该人员已经编在转入的支部。"));
        release(from, 2, to.committee(), to.unit())
                .statusCode(409)
                .body("type", is("urn:chuangyou:problem:not-a-branch"));
        release(from, 2, to.id(), UUID.randomUUID().toString())
                .statusCode(409)
                .body("type", is("urn:chuangyou:problem:unknown-unit"));
    }

    @Test
    void a_roster_that_moves_the_person_overtakes_the_letter() {
        var from = Branch.named("MOVER", database);
        var to = Branch.named("MOVERB", database);
        release(from, 4, to, "2011-08-20").statusCode(201);
        Roster.small("MOVER")
                .asOf("2011-09-01")
                .replacing("members", "入党申请人,,MOVER-B", "入党申请人,,MOVERB-B")
                .upload()
                .statusCode(201);

        receive(from, 4, to, "2011-09-05")
                .statusCode(409)
                .body("type", is("urn:chuangyou:problem:transfer-overtaken"))
                .body("detail", startsWith("开出介绍信以后"));
    }

    @Test
    void who_has_departed_is_not_transferred() {
        var from = Branch.named("MGONE", database);
        var to = Branch.named("MGONEB", database);
        release(from, 2, to, "2011-08-20").statusCode(201);
        from.decide(asSteward(), from.person(2), "departure", Map.of("departure", "DIED", "on", "2011-09-01"))
                .statusCode(200);

        release(from, 2, to, "2011-09-02")
                .statusCode(409)
                .body("type", is("urn:chuangyou:problem:transfer-of-departed"))
                .body("detail", startsWith("该人员已经离开本县党组织"));
        assertThat(database.texts("SELECT status FROM transfer WHERE person_id = ?::uuid", from.person(2)))
                .containsExactly("WITHDRAWN");
    }

    @Test
    void a_retried_release_writes_one_letter() {
        var from = Branch.named("MRETRY", database);
        var to = Branch.named("MRETRYB", database);
        for (var attempt = 0; attempt < 2; attempt++) {
            from.asSecretary()
                    .header("Idempotency-Key", "MRETRY-1")
                    .body(letter(to.id(), to.unit(), "2011-08-20"))
                    .post("/persons/{id}/transfer", from.person(2))
                    .then()
                    .statusCode(201);
        }

        assertThat(database.count("SELECT count(*) FROM transfer WHERE person_id = ?::uuid", from.person(2)))
                .isOne();
    }

    private static ValidatableResponse release(Branch from, int number, Branch to, String on) {
        return from.asSecretary()
                .body(letter(to.id(), to.unit(), on))
                .post("/persons/{id}/transfer", from.person(number))
                .then();
    }

    private static ValidatableResponse release(Branch from, int number, String organization, String unit) {
        return from.asSecretary()
                .body(letter(organization, unit, "2011-08-20"))
                .post("/persons/{id}/transfer", from.person(number))
                .then();
    }

    private static Map<String, String> letter(String organization, String unit, String on) {
        return Map.of(
                "toOrganizationId", organization, "toUnitId", unit, "effectiveOn", on, "letterNumber", "示转〔2011〕1号");
    }

    private static ValidatableResponse receive(Branch from, int number, Branch to, String on) {
        return decide(to, from.person(number), "receipt", Map.of("receivedOn", on));
    }

    private static ValidatableResponse decide(Branch who, String person, String noun, Map<String, ?> said) {
        return who.asSecretary()
                .header("If-Match", Branch.versionOf("/persons/" + person + "/transfer"))
                .body(said)
                .post("/persons/{id}/transfer/{noun}", person, noun)
                .then();
    }

    private String belongsTo(Branch branch, int number) {
        return database.texts("SELECT organization_id FROM person WHERE code = ?", branch.code(number))
                .get(0);
    }
}
