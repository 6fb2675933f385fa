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
    private static final String PUT_RIGHT = check("PUT_RIGHT", "null");

    @Inject
    Given given;

    @Inject
    Database database;

    @Test
    void what_was_found_and_put_right_stands_in_its_order_and_the_pledger_reads_it() {
        var checks = given.aPublishedPledge() + "/checks";
        post(COMMISSIONER, checks, PROBLEM).statusCode(201).body("putRightBy", is("2011-05-31"));

        post(COMMISSIONER, checks, PUT_RIGHT).statusCode(201);

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
    }

    @Test
    void nothing_to_put_right() {
        var checks = given.aPublishedPledge() + "/checks";
        post(COMMISSIONER, checks, IN_ORDER).statusCode(201);

        problem(post(COMMISSIONER, checks, PUT_RIGHT), 409, "nothing-to-put-right", "没有发现问题");
    }

    private static String check(String finding, String putRightBy) {
        return """
                {"checkedOn": "2011-05-10", "finding": "%s", "words": "辅导记录缺三月份", "cause": "学生转班",
                 "reminder": "请补上辅导", "putRightBy": %s}""".formatted(finding, putRightBy);
    }
}
