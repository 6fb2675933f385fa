package org.chuangyou.pledge;

import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.chuangyou.chassis.testing.RealKafka;
import org.chuangyou.chassis.testing.RealPostgres;
import org.chuangyou.chassis.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.chuangyou.pledge.Api.act;
import static org.chuangyou.pledge.Api.anonymously;
import static org.chuangyou.pledge.Api.get;
import static org.chuangyou.pledge.Api.post;
import static org.chuangyou.pledge.Api.problem;
import static org.chuangyou.pledge.World.BRANCH;
import static org.chuangyou.pledge.World.COUNTY;
import static org.chuangyou.pledge.World.COUNTY_SECRETARY;
import static org.chuangyou.pledge.World.MEMBER;
import static org.chuangyou.pledge.World.OTHER_BRANCH;
import static org.chuangyou.pledge.World.OTHER_MEMBER;
import static org.chuangyou.pledge.World.SECRETARY;

/** What each kind of service to people refuses beside what all of them do. */
@QuarkusTest
@WithTestResource(RealPostgres.class)
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class FeatureProblemsTest {

    private static final String PROMISE = "{\"text\": \"修缮饮水设施\", \"dueOn\": \"2011-10-31\"}";
    private static final String KEEPING = "{\"done\": \"更换水泵一台\", \"keptOn\": \"2011-05-06\"}";

    @Inject
    GivenMatters given;

    @Inject
    World world;

    @Test
    void money_in_yuan() {
        world.exists();
        problem(
                post(MEMBER, "/aid", GivenMatters.money(BRANCH, "12", "袋", "EXACT")),
                400,
                "money-in-yuan",
                "元或万元，不是“袋”");
    }

    @Test
    void goods_need_a_name() {
        world.exists();
        problem(post(MEMBER, "/aid", GivenMatters.goods(BRANCH, "null", "12", "袋")), 400, "goods-need-a-name", "品名");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"kind\": \"PUPIL\", \"school\": \"示例中学\"} | className、number、circumstance",
                "{\"kind\": \"CLASS\", \"school\": \"示例中学\"} | className",
                "{\"kind\": \"TEACHER\"} | personCode",
                "{\"kind\": \"NEW_MEMBER\"} | personCode",
                "{\"kind\": \"FAMILY\", \"place\": \" \"} | place",
            })
    void helped_incomplete(String helped, String missing) {
        world.exists();
        problem(
                post(MEMBER, "/pairings", GivenMatters.pairing(BRANCH, MEMBER, helped)),
                400,
                "helped-incomplete",
                "还缺：" + missing);
    }

    @Test
    void helper_of_another_organization() {
        world.exists();
        problem(
                post(SECRETARY, "/pairings", GivenMatters.pairing(BRANCH, OTHER_MEMBER, GivenMatters.PUPIL)),
                409,
                "helper-of-another-organization",
                "“DY10024”不是“示例中学党支部”");
    }

    @Test
    void promise_not_found() {
        var village = given.aCounterpart();
        problem(act(SECRETARY, village, "promises/1/keeping", KEEPING), 404, "promise-not-found", "共承诺了 0 件");
    }

    @Test
    void promise_kept() {
        var village = given.aCounterpart();
        act(SECRETARY, village, "promises", PROMISE).statusCode(200);
        act(SECRETARY, village, "promises/1/keeping", KEEPING).statusCode(200);

        problem(act(SECRETARY, village, "promises/1/keeping", KEEPING), 409, "promise-kept", "第 1 件已于 2011-05-06 做到");
    }

    @Test
    void too_many_promises() {
        var village = given.aCounterpart();
        for (var number = 0; number < 100; number++) {
            act(SECRETARY, village, "promises", PROMISE).statusCode(200);
        }

        problem(act(SECRETARY, village, "promises", PROMISE), 409, "too-many-promises", "最多承诺 100 件");
    }

    @Test
    void round_reversed() {
        world.exists();
        problem(
                post(SECRETARY, "/suggestion-rounds", GivenMatters.round(BRANCH, "2011-05-31", "2011-05-01", 1)),
                400,
                "round-reversed",
                "2011-05-31 开始，2011-05-01 截止");
    }

    @ParameterizedTest
    @CsvSource({"2011-05-11, 2011-05-31", "2011-04-01, 2011-05-09"})
    void round_not_open(String opensOn, String closesOn) {
        world.exists();
        var round = GivenMatters.created(
                post(SECRETARY, "/suggestion-rounds", GivenMatters.round(BRANCH, opensOn, closesOn, 1)));

        problem(
                anonymously()
                        .body(GivenMatters.SUGGESTION)
                        .post(round + "/suggestions")
                        .then(),
                409,
                "round-not-open",
                "征集期间是 " + opensOn + " 至 " + closesOn);
    }

    @Test
    void send_up_quota() {
        var round = given.aRound();
        var first = given.aSelectedSuggestion(round, MEMBER, SECRETARY);
        var second = given.aSelectedSuggestion(round, MEMBER, SECRETARY);
        act(SECRETARY, first, "recommendation", "").statusCode(200);

        problem(act(SECRETARY, second, "recommendation", ""), 409, "send-up-quota", "可向上级推荐 1 条，已推荐 1 条");
    }

    @Test
    void nobody_above() {
        var round = given.aRound(COUNTY, COUNTY_SECRETARY, 1);
        var suggestion = given.aSelectedSuggestion(round, COUNTY_SECRETARY, COUNTY_SECRETARY);

        problem(act(COUNTY_SECRETARY, suggestion, "recommendation", ""), 409, "nobody-above", "没有上级组织");
    }

    @Test
    void superior_only() {
        var suggestion = given.aSelectedSuggestion(given.aRound(), MEMBER, SECRETARY);
        act(SECRETARY, suggestion, "recommendation", "").statusCode(200);

        problem(act(SECRETARY, suggestion, "answer", GivenMatters.WORDS), 403, "superior-only", "示例县委教育工作委员会");
    }

    @Test
    void task_item_not_found() {
        var task = aTaskOfTheBranch();
        problem(answer(task, 3, "{\"applies\": true}"), 404, "task-item-not-found", "没有第 3 项；这份文件共 2 项");
    }

    @Test
    void task_response_not_found() {
        var task = aTaskOfTheBranch();
        problem(get(SECRETARY, task + "/items/1/responses/" + BRANCH), 404, "task-response-not-found", "尚未答复");
    }

    @Test
    void task_response_contradicts() {
        var task = aTaskOfTheBranch();
        problem(answer(task, 1, "{\"applies\": false}"), 400, "task-response-contradicts", "无关的只写理由");
    }

    @Test
    void not_yours_to_assign() {
        world.exists();
        problem(
                post(SECRETARY, "/tasks", GivenMatters.task(BRANCH, false, BRANCH, OTHER_BRANCH)),
                409,
                "not-yours-to-assign",
                "示例小学党支部");
    }

    @Test
    void task_not_assigned() {
        world.exists();
        var task = given.aTask(COUNTY, COUNTY_SECRETARY, false, OTHER_BRANCH);
        problem(
                Api.as(COUNTY_SECRETARY)
                        .body("{\"applies\": true}")
                        .put(task + "/items/1/responses/" + BRANCH)
                        .then(),
                409,
                "task-not-assigned",
                "没有分给“示例中学党支部”");
    }

    private String aTaskOfTheBranch() {
        world.exists();
        return given.aTask(COUNTY, COUNTY_SECRETARY, false, BRANCH);
    }

    private static ValidatableResponse answer(String task, int number, String said) {
        return Api.as(SECRETARY)
                .body(said)
                .put(task + "/items/" + number + "/responses/" + BRANCH)
                .then();
    }
}
