package org.chuangyou.pledge.overdue;

import java.util.List;
import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.chuangyou.chassis.testing.Database;
import org.chuangyou.chassis.testing.RealKafka;
import org.chuangyou.chassis.testing.RealPostgres;
import org.chuangyou.chassis.testing.Tokens;
import org.chuangyou.chassis.testing.Topic;
import org.chuangyou.pledge.Api;
import org.chuangyou.pledge.Given;
import org.chuangyou.pledge.Today;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.chuangyou.pledge.World.COMMISSIONER;

/** 限期整改: what a check found is followed until it is put right. */
@QuarkusTest
@WithTestResource(RealPostgres.class)
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class OverdueProblemTest {

    private static final String PROBLEM = """
            {"checkedOn": "2011-05-10", "finding": "PROBLEM", "words": "辅导记录缺三月份", "putRightBy": "2011-05-31"}""";

    @Inject
    Given given;

    @Inject
    OverdueSweep sweep;

    @Inject
    Database database;

    @Inject
    Today today;

    @AfterEach
    void back() {
        today.isAsUsual();
    }

    @Test
    void a_problem_not_put_right_by_its_day_is_found_on_the_next_and_announced_once_without_its_words() {
        var pledge = given.aPublishedPledge();
        var problem = aProblem(pledge);
        today.is("2011-05-31");
        sweep.sweep();
        assertThat(found(problem)).isZero();
        today.is("2011-06-01");

        sweep.sweep();
        sweep.sweep();

        assertThat(found(problem)).isOne();
        assertThat(announced(pledge))
                .singleElement(STRING)
                .contains("\"problemId\":\"" + problem, "\"putRightBy\":\"2011-05-31\"")
                .doesNotContain("辅导");
    }

    @Test
    void what_was_put_right_in_time_is_not_found() {
        var pledge = given.aPublishedPledge();
        var problem = aProblem(pledge);
        Api.post(COMMISSIONER, pledge + "/checks", """
                {"checkedOn": "2011-05-10", "finding": "PUT_RIGHT", "words": "已补上", "problemId": "%s"}""".formatted(problem)).statusCode(201);
        today.is("2011-06-01");

        sweep.sweep();

        assertThat(found(problem)).isZero();
    }

    private static String aProblem(String pledge) {
        return Api.post(COMMISSIONER, pledge + "/checks", PROBLEM)
                .statusCode(201)
                .extract()
                .path("id");
    }

    private long found(String problem) {
        return database.count("SELECT count(*) FROM overdue_problem WHERE check_id = ?::uuid", problem);
    }

    private static List<String> announced(String pledge) {
        return Topic.named("pledge.events")
                .await(
                        1,
                        record -> record.key().equals(Given.id(pledge))
                                && Topic.type(record).equals("pledge.problem-overdue.v1"))
                .stream()
                .map(Topic::body)
                .toList();
    }
}
