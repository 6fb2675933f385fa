package org.chuangyou.organization.cadre;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.chuangyou.organization.Acting;
import org.chuangyou.organization.Asking;
import org.chuangyou.organization.RealParts;
import org.chuangyou.organization.Refused;
import org.junit.jupiter.api.Test;

import static org.chuangyou.organization.cadre.CadreWorld.id;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

/** Why something is not done in a round of reserve cadres. */
@QuarkusTest
@RealParts
class CadreProblemsTest {

    @Inject
    CadreWorld world;

    @Test
    void an_organisation_that_is_not_there_holds_nothing() {
        world.county().exists("CPQ");
        var nowhere = UUID.randomUUID().toString();
        var round = world.newRound("CPQ").replace(world.county().organization("CPQ-C"), nowhere);

        Acting.asSteward().post("/cadre-rounds", round).statusCode(404);
        Acting.asSteward()
                .post("/directed-recommendations", """
                        {"organizationId": "%s", "unitId": "%s", "title": "推荐", "documentNumber": "1号",
                         "documentDate": "2011-06-01", "announcedOn": "2011-06-10",
                         "posts": [{"name": "校长", "seats": 1}]}
                        """.formatted(
                                nowhere, world.county().unit("CPQ-U1")))
                .statusCode(404);
        Acting.asSteward().put("/venue-standards/CPQ", """
                        {"organizationId": "%s", "title": "标准", "documentNumber": "1号", "documentDate": "2011-02-01",
                         "items": [{"itemCode": "FLAG", "title": "有党旗"}]}
                        """.formatted(nowhere)).statusCode(404);
    }

    @Test
    void stages_are_not_skipped() {
        var round = world.round("CPA");
        var nomination = world.nominated(round, "CPA", 3);

        Refused.with(
                        Acting.as("CPA-P2").decide(nomination, "appraisal", CadreWorld.APPRAISAL),
                        409,
                        "cadre-nomination-status",
                        "人选现为“已推荐”，不能登记考核；须先为“已笔试”")
                .body("source", containsString("推荐、笔试、考核、公示、列入"));
    }

    @Test
    void a_notice_runs_five_working_days() {
        var round = world.round("CPB");
        var nomination = world.appraised(round, "CPB", 3);

        // Wednesday to Tuesday: seven days, five of them worked; a day less is too few.
        Refused.with(
                        Acting.as("CPB-P2")
                                .post(
                                        round + "/notices",
                                        CadreWorld.notice("2011-06-08", "2011-06-13", id(nomination))),
                        409,
                        "notice-working-days",
                        "公示 4 个工作日，须不少于 5 个工作日")
                .body("found", is(4));
        Acting.as("CPB-P2")
                .post(round + "/notices", CadreWorld.notice("2011-06-08", "2011-06-14", id(nomination)))
                .statusCode(201)
                .body("workingDays", is(5));
    }

    @Test
    void only_who_is_found_suitable_is_put_on_notice() {
        var round = world.round("CPC");
        var ready = world.appraised(round, "CPC", 3);
        var unready = world.nominated(round, "CPC", 4);

        Refused.with(
                        Acting.as("CPC-P2")
                                .post(
                                        round + "/notices",
                                        CadreWorld.notice("2011-06-01", "2011-06-08", id(ready), id(unready))),
                        409,
                        "cadre-not-ready-for-notice",
                        "CPC-P4")
                .body("persons", contains("CPC-P4"));
        Acting.as("CPC-P2").get(ready).body("status", is("APPRAISED"));
    }

    @Test
    void a_notice_names_nobody_of_another_round() {
        var round = world.round("CPD");

        Refused.with(
                Acting.as("CPD-P2")
                        .post(
                                round + "/notices",
                                CadreWorld.notice(
                                        "2011-06-01",
                                        "2011-06-08",
                                        UUID.randomUUID().toString())),
                409,
                "cadre-unknown-nominations",
                "有 1 项不属于本次选拔");
    }

    @Test
    void a_notice_does_not_hang_for_ever() {
        var round = world.round("CPE");
        var nomination = world.appraised(round, "CPE", 3);

        Refused.with(
                Acting.as("CPE-P2")
                        .post(round + "/notices", CadreWorld.notice("2011-06-01", "+999999999-12-31", id(nomination))),
                400,
                "notice-too-long",
                "请核对");
    }

    @Test
    void nobody_is_listed_while_the_notice_runs() {
        var round = world.round("CPF");
        var nomination = world.onNotice(round, "CPF", 3);

        Refused.with(
                Acting.as("CPF-P2").decide(nomination, "listing", "{\"listedOn\": \"2011-06-08\"}"),
                409,
                "cadre-notice-running",
                "公示至 2011-06-08 为止");
    }

    @Test
    void an_objection_that_is_open_or_upheld_keeps_off_the_list() {
        var round = world.round("CPG");
        var nomination = world.onNotice(round, "CPG", 3);
        var holder = Acting.as("CPG-P2");
        holder.decide(nomination, "objections", CadreWorld.OBJECTION).statusCode(200);

        Refused.with(
                holder.decide(nomination, "listing", CadreWorld.LISTING),
                409,
                "cadre-objections-stand",
                "还有 1 条异议未处理，0 条查证属实");
        holder.decide(nomination, "objections/1/resolution", CadreWorld.resolution("UPHELD"))
                .statusCode(200);
        Refused.with(
                holder.decide(nomination, "listing", CadreWorld.LISTING), 409, "cadre-objections-stand", "1 条查证属实");
    }

    @Test
    void an_objection_is_resolved_once() {
        var round = world.round("CPH");
        var nomination = world.onNotice(round, "CPH", 3);
        var holder = Acting.as("CPH-P2");
        holder.decide(nomination, "objections", CadreWorld.OBJECTION).statusCode(200);
        holder.decide(nomination, "objections/1/resolution", CadreWorld.resolution("UPHELD"))
                .statusCode(200);

        Refused.with(
                holder.decide(nomination, "objections/1/resolution", CadreWorld.resolution("UNFOUNDED")),
                409,
                "cadre-objection-resolved",
                "第 1 条异议已于 2011-06-07 处理");
        Refused.with(
                holder.decide(nomination, "objections/2/resolution", CadreWorld.resolution("UNFOUNDED")),
                404,
                "cadre-no-such-objection",
                "没有第 2 条");
    }

    @Test
    void a_person_is_nominated_once_in_a_round() {
        var round = world.round("CPI");
        world.nominated(round, "CPI", 3);

        Refused.with(
                Acting.as("CPI-P1").post(round + "/nominations", world.nomination("CPI", 3)),
                409,
                "cadre-already-nominated",
                "已被推荐");
    }

    @Test
    void a_branch_nominates_its_own() {
        var round = world.round("CPJ");
        world.county().exists("CPK");
        var stranger = world.nomination("CPJ", 3)
                .replace(world.county().person("CPJ-P3"), world.county().person("CPK-P3"));

        Refused.with(
                Acting.as("CPJ-P1").post(round + "/nominations", stranger),
                409,
                "cadre-nominee-from-elsewhere",
                "不在示例小学党支部及其下级之中");
        Refused.with(
                Acting.as("CPK-P1").post(round + "/nominations", world.nomination("CPK", 3)),
                409,
                "cadre-round-held-elsewhere",
                "本次选拔由示例工委组织");
    }

    @Test
    void more_votes_than_voters_cannot_be() {
        var round = world.round("CPL");

        Refused.with(
                Acting.as("CPL-P1")
                        .post(
                                round + "/nominations",
                                world.nomination("CPL", 3).replace("\"inFavour\": 18", "\"inFavour\": 21")),
                400,
                "impossible-votes",
                "实到 20，同意 21");
    }

    @Test
    void a_round_with_somebody_on_the_way_is_not_closed() {
        var round = world.round("CPM");
        world.nominated(round, "CPM", 3);

        Refused.with(Acting.as("CPM-P2").decide(round, "closing", ""), 409, "cadre-round-unfinished", "还有 1 名人选");
    }

    @Test
    void in_a_closed_round_nobody_is_nominated() {
        var round = world.round("CPN");
        Acting.as("CPN-P2").decide(round, "closing", "").statusCode(200);

        Refused.with(
                Acting.as("CPN-P1").post(round + "/nominations", world.nomination("CPN", 3)),
                409,
                "cadre-round-closed",
                "已于");
    }

    @Test
    void no_step_lies_ahead_or_before_the_last() {
        var round = world.round("CPO");
        var nomination = world.nominated(round, "CPO", 3);
        var holder = Acting.as("CPO-P2");

        holder.decide(nomination, "test", "{\"testedOn\": \"2999-01-01\"}")
                .statusCode(400)
                .body("type", is("urn:chuangyou:problem:date-ahead"));
        holder.decide(nomination, "test", "{\"testedOn\": \"2011-04-11\"}")
                .statusCode(400)
                .body("type", is("urn:chuangyou:problem:dates-out-of-order"));
        Asking.as("CPO-P2").get(nomination).then().body("status", is("NOMINATED"));
    }

    @Test
    void a_notice_that_is_hung_today_may_end_later() {
        var round = world.round("CPP");
        var nomination = world.appraised(round, "CPP", 3);
        var today = LocalDate.now(ZoneId.of("Asia/Shanghai"));

        Acting.as("CPP-P2")
                .post(
                        round + "/notices",
                        CadreWorld.notice(today.toString(), today.plusDays(60).toString(), id(nomination)))
                .statusCode(201);
    }
}
