package org.chuangyou.evaluation.evaluation;

import java.util.Map;
import jakarta.inject.Inject;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.chuangyou.chassis.testing.RealKafka;
import org.chuangyou.chassis.testing.RealPostgres;
import org.chuangyou.chassis.testing.Tokens;
import org.chuangyou.evaluation.Api;
import org.chuangyou.evaluation.County;
import org.chuangyou.evaluation.Draft;
import org.chuangyou.evaluation.Given;
import org.junit.jupiter.api.Test;

import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

/** 学生和家长评议教师: most teachers are no Party members. */
@QuarkusTest
@WithTestResource(value = RealPostgres.class, initArgs = @ResourceArg(name = "also", value = "urn"))
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class TeacherTest {

    @Inject
    Given given;

    @Test
    void pupils_and_parents_judge_a_teacher_by_name() {
        var evaluation = given.anOpenEvaluation(ofTeachers());
        given.votes(evaluation, "学生", 6, "SATISFIED");
        given.votes(evaluation, "家长", 6, "DISSATISFIED");

        given.close(evaluation);

        Api.as(County.SECRETARY)
                .results(evaluation)
                .then()
                .body("subjects[0].name", is("示例甲老师"))
                .body("subjects[0].kept.published", is(0))
                .body("subjects[0].withoutPledge", is(false))
                .body("subjects[0].overall.percent", is(50.0f))
                .body("subjects[1].name", is("示例"));
    }

    @Test
    void a_teacher_is_judged_in_that_pair_alone() {
        given.aCounty();

        Api.refused(
                Api.as(County.SECRETARY).draft(ofTeachers().without("pair")), 409, "teacher-in-other-pair", "示例甲老师");
    }

    @Test
    void a_teacher_works_somewhere() {
        given.aCounty();

        Api.refused(
                Api.as(County.SECRETARY)
                        .draft(ofTeachers().with("template", Map.of("code", "FIVE_GOODS", "version", 1))),
                409,
                "pair-judges-others",
                "");
        Api.refused(
                Api.as(County.SECRETARY).draft(ofTeachers().teacher(County.DISSOLVED, "示例乙老师")),
                409,
                "organization-dissolved",
                "县第三小学党支部");
    }

    @Test
    void a_teacher_has_a_name() {
        given.aCounty();

        Api.as(County.SECRETARY)
                .draft(ofTeachers().teacher(County.BRANCH, " "))
                .then()
                .statusCode(400);
    }

    @Test
    void a_teacher_has_no_code() {
        var draft = given.aDraft(ofTeachers());

        Api.as(County.SECRETARY)
                .read(draft)
                .then()
                .body("subjects[0].personCode", nullValue())
                .body("subjects[0].name", is("示例甲老师"));
    }

    /** One teacher by name, and one who is a member. */
    private static Draft ofTeachers() {
        return Draft.bare()
                .with("pair", "SERVED_ON_TEACHERS")
                .with("template", Map.of("code", "FIVE_LEADS", "version", 1))
                .teacher(County.BRANCH, "示例甲老师")
                .member(County.MEMBER)
                .group("学生", 10, 50)
                .group("家长", 10, 50);
    }
}
