package org.chuangyou.pledge.matter;

import java.util.UUID;
import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.chuangyou.chassis.testing.Database;
import org.chuangyou.chassis.testing.RealKafka;
import org.chuangyou.chassis.testing.RealPostgres;
import org.chuangyou.chassis.testing.Tokens;
import org.chuangyou.pledge.Api;
import org.chuangyou.pledge.GivenMatters;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuangyou.pledge.Api.act;
import static org.chuangyou.pledge.Api.anonymously;
import static org.chuangyou.pledge.Api.get;
import static org.chuangyou.pledge.Api.post;
import static org.chuangyou.pledge.Api.problem;
import static org.chuangyou.pledge.World.BRANCH;
import static org.chuangyou.pledge.World.MEMBER;
import static org.chuangyou.pledge.World.OTHER_MEMBER;
import static org.chuangyou.pledge.World.SECRETARY;
import static org.hamcrest.Matchers.is;

/** Every way in which nothing is done with a matter of any kind, and what is said. */
@QuarkusTest
@WithTestResource(RealPostgres.class)
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class MatterProblemsTest {

    @Inject
    GivenMatters given;

    @Inject
    Database database;

    @Test
    void matter_not_found() {
        var pairing = given.aPairing();

        problem(get(OTHER_MEMBER, pairing), 404, "matter-not-found", "没有这件事");
        problem(get(MEMBER, "/deeds/" + UUID.randomUUID()), 404, "matter-not-found", "没有这件事");
        problem(
                post(MEMBER, "/difficulties", GivenMatters.difficulty(UUID.randomUUID())),
                404,
                "matter-not-found",
                "这个组织");
    }

    @Test
    void matter_of_another_organization() {
        given.aPairing();

        problem(
                post(OTHER_MEMBER, "/aid", GivenMatters.money(BRANCH, "100", "元", "EXACT")),
                403,
                "matter-of-another-organization",
                "您不在“示例中学党支部”");
    }

    @Test
    void matter_committee_only() {
        var difficulty = given.aDifficulty();

        problem(act(MEMBER, difficulty, "plan", GivenMatters.PLAN), 403, "matter-committee-only", "任职的人");
    }

    @Test
    void matter_status() {
        var difficulty = given.aDifficulty();
        act(SECRETARY, difficulty, "solution", GivenMatters.SOLUTION).statusCode(200);

        problem(
                act(SECRETARY, difficulty, "plan", GivenMatters.PLAN),
                409,
                "matter-status",
                "现为已解决，不能列入计划；须为待办、列入计划、已说明暂不能解决");
        get(SECRETARY, difficulty).body("status", is("SOLVED"));
    }

    @Test
    void matter_status_in_english() {
        var aid = given.anAid();
        act(SECRETARY, aid, "withdrawal", GivenMatters.WITHDRAWAL).statusCode(200);

        problem(
                Api.as(SECRETARY)
                        .header("Accept-Language", "en")
                        .header("If-Match", Api.version(SECRETARY, aid))
                        .body(GivenMatters.WITHDRAWAL)
                        .post(aid + "/withdrawal")
                        .then(),
                409,
                "matter-status",
                "It is withdrawn and one cannot withdraw it; it must be waiting for a look, standing.");
    }

    @Test
    void day_to_come() {
        var pairing = given.aPairing();

        problem(
                post(MEMBER, pairing + "/contacts", GivenMatters.contact("2011-05-11")),
                409,
                "day-to-come",
                "今天是 2011-05-10，2011-05-11 的事还没有发生");
        get(MEMBER, pairing).body("contacts", is(0));
    }

    @Test
    void day_too_early() {
        var pairing = given.aPairing();

        problem(
                post(MEMBER, pairing + "/contacts", GivenMatters.contact("2011-02-28")),
                409,
                "day-too-early",
                "不能早于 2011-03-01");
    }

    @Test
    void period_reversed() {
        given.anAid();

        problem(
                anonymously()
                        .get("/public/aid-totals?from=2011-05-01&to=2011-04-01")
                        .then(),
                400,
                "period-reversed",
                "起始日 2011-05-01，截止日 2011-04-01");
    }

    @Test
    void identity_number() {
        given.aPairing();
        var before = database.count("SELECT count(*) FROM pairing");

        problem(
                        post(
                                MEMBER,
                                "/pairings",
                                GivenMatters.pairing(
                                        BRANCH, MEMBER, GivenMatters.PUPIL.replace("示例中学", "示例中学 13000000000"))),
                        400,
                        "identity-number",
                        "“school”中有像身份证号或手机号的数字")
                .body("source", is("不登记学生姓名和个人号码，写班级和序号即可"));

        assertThat(database.count("SELECT count(*) FROM pairing")).isEqualTo(before);
    }

    @Test
    void identity_number_from_the_public() {
        given.aPairing();

        problem(
                anonymously()
                        .body("{\"organizationId\": \"%s\", \"text\": \"请联系 110000199901010000\"}".formatted(BRANCH))
                        .post("/public/difficulties")
                        .then(),
                400,
                "identity-number",
                "“text”");
    }

    @Test
    void members_unknown() {
        given.aPairing();

        problem(
                post(MEMBER, "/deeds", GivenMatters.deed(BRANCH, "\"" + MEMBER + "\", \"DY88888\"")),
                409,
                "members-unknown",
                "不是已知的党员：DY88888");
    }

    @Test
    void members_unknown_where_an_old_member_leads_a_new_one() {
        given.aPairing();

        problem(
                post(
                        MEMBER,
                        "/pairings",
                        GivenMatters.pairing(
                                BRANCH, MEMBER, "{\"kind\": \"NEW_MEMBER\", \"personCode\": \"DY88888\"}")),
                409,
                "members-unknown",
                "DY88888");
    }

    @Test
    void receipt_not_found() {
        problem(
                anonymously()
                        .body("{\"receiptCode\": \"00000-00000-00000-00000\"}")
                        .post("/public/receipts")
                        .then(),
                404,
                "receipt-not-found",
                "没有这个回执码");
    }

    @Test
    void an_unknown_filter_finds_nothing_silently() {
        given.aPairing();

        problem(get(MEMBER, "/pairings?state=ONGOING"), 400, "unknown-parameter", "state");
    }
}
