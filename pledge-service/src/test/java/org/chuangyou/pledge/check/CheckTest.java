package org.chuangyou.pledge.check;

import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.chuangyou.chassis.testing.Database;
import org.chuangyou.chassis.testing.RealKafka;
import org.chuangyou.chassis.testing.RealPostgres;
import org.chuangyou.chassis.testing.Tokens;
import org.chuangyou.chassis.testing.Topic;
import org.chuangyou.pledge.Given;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.chuangyou.pledge.Api.act;
import static org.chuangyou.pledge.Api.get;
import static org.chuangyou.pledge.Api.post;
import static org.chuangyou.pledge.Api.problem;
import static org.chuangyou.pledge.World.COLLEAGUE;
import static org.chuangyou.pledge.World.COMMISSIONER;
import static org.chuangyou.pledge.World.MEMBER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

/** 督查: a committee looks how a running pledge is kept, and what it found stays on record. */
@QuarkusTest
@WithTestResource(RealPostgres.class)
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class CheckTest {

    private static final String IN_ORDER = check("IN_ORDER", "null");
    private static final String PROBLEM = check("PROBLEM", "\"2011-05-31\"");

    @Inject
    Given given;

    @Inject
    Database database;

    @Test
    void what_was_found_and_put_right_stands_in_its_order_and_the_pledger_reads_it() {
        var checks = given.aPublishedPledge() + "/checks";
        var problem = aProblem(checks);

        post(COMMISSIONER, checks, putRight(problem)).statusCode(201).body("putsRight", is(problem));

        get(MEMBER, checks)
                .statusCode(200)
                .body("items.finding", contains("PUT_RIGHT", "PROBLEM"))
                .body("items[1].reminder", is("请补上辅导"));
    }

    @Test
    void a_check_is_announced_without_its_words() {
        var pledge = given.aPublishedPledge();

        post(COMMISSIONER, pledge + "/checks", PROBLEM).statusCode(201);

        assertThat(Topic.named("pledge.events")
                        .await(
                                1,
                                record -> record.key().equals(Given.id(pledge))
                                        && Topic.type(record).equals("pledge.pledge-checked.v1"))
                        .stream()
                        .map(Topic::body))
                .singleElement(STRING)
                .contains("\"finding\":\"PROBLEM\"", "\"putRightBy\":\"2011-05-31\"")
                .doesNotContain("辅导");
    }

    @Test
    void what_was_found_cannot_be_changed() {
        post(COMMISSIONER, given.aPublishedPledge() + "/checks", IN_ORDER).statusCode(201);

        assertThatThrownBy(() -> database.change("UPDATE pledge_check SET words = '无'"))
                .hasMessageContaining("never changed");
    }

    @Test
    void nobody_checks_their_own_and_no_member_without_a_post_checks() {
        var checks = given.aPublishedPledge() + "/checks";

        problem(post(COLLEAGUE, checks, IN_ORDER), 403, "committee-only", "");
        post(MEMBER, checks, IN_ORDER).statusCode(403);
    }

    @Test
    void an_ended_pledge_is_not_checked() {
        problem(post(COMMISSIONER, given.aFulfilledPledge() + "/checks", IN_ORDER), 409, "pledge-status", "不能督查");
    }

    @Test
    void a_check_lies_between_publication_and_today() {
        var checks = given.aPublishedPledge() + "/checks";

        problem(post(COMMISSIONER, checks, IN_ORDER.replace("05-10", "05-11")), 409, "day-to-come", "2011-05-11");
        problem(post(COMMISSIONER, checks, IN_ORDER.replace("05-10", "05-09")), 409, "day-too-early", "2011-05-09");
    }

    @Test
    void check_contradicts() {
        var checks = given.aPublishedPledge() + "/checks";

        problem(post(COMMISSIONER, checks, check("PROBLEM", "null")), 400, "check-contradicts", "何日前整改");
        problem(post(COMMISSIONER, checks, check("IN_ORDER", "\"2011-05-31\"")), 400, "check-contradicts", "正常");
        problem(post(COMMISSIONER, checks, check("PUT_RIGHT", "null")), 400, "check-contradicts", "哪一个问题");
    }

    @Test
    void nothing_to_put_right() {
        var checks = given.aPublishedPledge() + "/checks";
        var problem = aProblem(checks);
        post(COMMISSIONER, checks, putRight(problem)).statusCode(201);

        problem(post(COMMISSIONER, checks, putRight(problem)), 409, "nothing-to-put-right", problem);
        var ofAnother = aProblem(given.aPublishedPledge() + "/checks");
        problem(post(COMMISSIONER, checks, putRight(ofAnother)), 409, "nothing-to-put-right", ofAnother);
    }

    @Test
    void each_problem_is_put_right_by_itself_whatever_was_found_since() {
        var checks = given.aPublishedPledge() + "/checks";
        var first = aProblem(checks);
        aProblem(checks);
        post(COMMISSIONER, checks, IN_ORDER).statusCode(201);

        post(COMMISSIONER, checks, putRight(first)).statusCode(201);
    }

    @Test
    void a_problem_is_put_right_after_the_pledge_has_ended_too() {
        var campaign = given.aPlannedCampaign();
        var pledge = given.aPublishedPledge(campaign);
        var problem = aProblem(pledge + "/checks");
        act(MEMBER, pledge, "fulfilment", Given.FULFILMENT).statusCode(200);
        given.close(campaign);

        post(COMMISSIONER, pledge + "/checks", putRight(problem)).statusCode(201);
    }

    @Test
    void the_committee_finds_what_is_still_to_be_put_right_in_its_branch() {
        var branch = given.aBranch();
        var commissioner = given.aCommissionerOf(branch);
        var pledge = given.aPublishedPledgeOf(branch);
        var checks = pledge + "/checks";
        var done = aProblem(commissioner, checks);
        post(commissioner, checks, putRight(done)).statusCode(201);

        var open = aProblem(commissioner, checks);

        get(commissioner, "/organizations/" + branch + "/checks?open=true")
                .statusCode(200)
                .body("items.check.id", contains(open))
                .body("items[0].pledgeId", is(Given.id(pledge)))
                .body("items[0].pledger", is("示例壬"));
        get(commissioner, "/organizations/" + branch + "/checks?open=false")
                .body("items.check.finding", contains("PUT_RIGHT", "PROBLEM"));
        get(Given.memberOf(branch), "/organizations/" + branch + "/checks").statusCode(403);
    }

    private static String aProblem(String checks) {
        return aProblem(COMMISSIONER, checks);
    }

    private static String aProblem(String commissioner, String checks) {
        return post(commissioner, checks, PROBLEM).statusCode(201).extract().path("id");
    }

    private static String putRight(String problem) {
        return check("PUT_RIGHT", "null").replace("\"words\"", "\"problemId\": \"" + problem + "\", \"words\"");
    }

    private static String check(String finding, String putRightBy) {
        return """
                {"checkedOn": "2011-05-10", "finding": "%s", "words": "辅导记录缺三月份", "cause": "学生转班",
                 "reminder": "请补上辅导", "putRightBy": %s}""".formatted(finding, putRightBy);
    }
}
