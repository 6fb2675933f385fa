package org.chuangyou.pledge.task;

import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.chuangyou.chassis.testing.RealKafka;
import org.chuangyou.chassis.testing.RealPostgres;
import org.chuangyou.chassis.testing.Tokens;
import org.chuangyou.chassis.testing.Topic;
import org.chuangyou.pledge.Api;
import org.chuangyou.pledge.Given;
import org.chuangyou.pledge.GivenMatters;
import org.chuangyou.pledge.GivenMatters.Branch;
import org.chuangyou.pledge.World;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuangyou.pledge.Api.act;
import static org.chuangyou.pledge.Api.anonymously;
import static org.chuangyou.pledge.Api.edit;
import static org.chuangyou.pledge.Api.get;
import static org.chuangyou.pledge.Api.post;
import static org.chuangyou.pledge.World.COUNTY;
import static org.chuangyou.pledge.World.COUNTY_SECRETARY;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

/** 8项工作，与我们有关的6项，已完成5项. */
@QuarkusTest
@WithTestResource(RealPostgres.class)
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class TaskTest {

    static final String DONE = "{\"applies\": true, \"done\": \"活动室建成\", \"doneOn\": \"2011-05-09\"}";
    static final String NOT_OURS = "{\"applies\": false, \"reason\": \"本校无寄宿生\"}";
    static final String UNDER_WAY = "{\"applies\": true, \"progress\": \"正在布置\"}";

    @Inject
    GivenMatters given;

    @Test
    void counts_stand_beside_percentages_with_their_denominators() {
        var branch = given.aBranch();
        var task = given.aTask(COUNTY, COUNTY_SECRETARY, false, branch.id());
        answer(branch, task, 1, DONE).statusCode(201);
        answer(branch, task, 2, NOT_OURS).statusCode(201);

        get(branch.member(), "/organizations/" + branch.id() + "/task-standing")
                .statusCode(200)
                .body("items.words", is("2项"))
                .body("applying.value", is(1))
                .body("applying.of", is(2))
                .body("done.value", is(1))
                .body("done.of", is(1))
                .body("done.percent", is(100.0f))
                .body("unanswered.value", is(0));
        get(branch.member(), "/organizations/" + branch.id() + "/task-standing?from=2011-03-11")
                .body("items.value", is(0))
                .body("done.percent", nullValue());
    }

    @Test
    void who_was_given_a_task_and_what_each_says_of_it_is_listed() {
        var branch = given.aBranch();
        var other = given.aBranch();
        var task = given.aTask(COUNTY, COUNTY_SECRETARY, false, branch.id(), other.id());
        answer(branch, task, 1, DONE).statusCode(201);
        answer(branch, task, 2, NOT_OURS).statusCode(201);

        get(COUNTY_SECRETARY, task + "/assignments")
                .statusCode(200)
                .body(
                        "items.organizationId",
                        containsInAnyOrder(branch.id().toString(), other.id().toString()))
                .body("items.unanswered", containsInAnyOrder(0, 2))
                .body("items.done", containsInAnyOrder(1, 0));
        get(COUNTY_SECRETARY, task + "/responses?state=DONE")
                .statusCode(200)
                .body("items.organizationId", contains(branch.id().toString()))
                .body("items[0].done", is("活动室建成"));
        get(COUNTY_SECRETARY, task + "/responses?state=UNANSWERED").body("items.item", contains(1, 2));
    }

    @Test
    void what_each_says_of_a_task_is_paged_by_item() {
        var branch = given.aBranch();
        var task = given.aTask(COUNTY, COUNTY_SECRETARY, false, branch.id());
        var first = get(branch.member(), task + "/responses?limit=1").body("items.item", contains(1));

        get(
                        branch.member(),
                        task + "/responses?limit=1&cursor=" + first.extract().path("next"))
                .body("items.item", contains(2))
                .body("next", nullValue());
    }

    @Test
    void members_find_in_the_list_what_their_own_organisation_assigned() {
        var upper = given.aBranch();
        var lower = given.aBranchBelow(upper.id());

        var task = given.aTask(upper.id(), upper.secretary(), false, lower.id());

        get(upper.member(), task).statusCode(200);
        get(upper.member(), "/tasks").body("items.id", contains(Given.id(task)));
    }

    @Test
    void tasks_are_narrowed_to_those_given_to_one_organisation() {
        var branch = given.aBranch();
        var task = given.aTask(COUNTY, COUNTY_SECRETARY, false, branch.id());
        given.aTask(COUNTY, COUNTY_SECRETARY, false, given.aBranch().id());

        get(COUNTY_SECRETARY, "/tasks?assignedTo=" + branch.id()).body("items.id", contains(Given.id(task)));
    }

    @Test
    void an_answer_changes_as_the_work_goes_on_and_repeating_it_changes_nothing() {
        var branch = given.aBranch();
        var task = given.aTask(COUNTY, COUNTY_SECRETARY, false, branch.id());
        answer(branch, task, 1, UNDER_WAY).statusCode(201);
        answer(branch, task, 1, UNDER_WAY).statusCode(200).header("ETag", "\"0\"");
        answer(branch, task, 1, DONE).statusCode(428);

        edit(branch.secretary(), item(branch, task, 1), DONE).statusCode(200).header("ETag", "\"1\"");

        get(branch.secretary(), item(branch, task, 1)).body("done", is("活动室建成"));
        assertThat(Topic.named("pledge.events")
                        .await(
                                2,
                                record -> Topic.body(record).contains(Given.id(task))
                                        && Topic.type(record).equals("pledge.task-answered.v1"))
                        .stream()
                        .map(Topic::body))
                .first()
                .asString()
                .contains("\"doneOn\":null");
    }

    @Test
    void a_task_is_passed_down_the_tree_by_those_who_were_given_it() {
        var upper = given.aBranch();
        var lower = given.aBranchBelow(upper.id());
        var task = given.aTask(COUNTY, COUNTY_SECRETARY, false, upper.id());
        get(lower.member(), task).statusCode(404);

        post(upper.secretary(), task + "/assignments", "{\"assignedTo\": [\"" + lower.id() + "\"]}")
                .statusCode(200);
        post(upper.secretary(), task + "/assignments", "{\"assignedTo\": [\"" + lower.id() + "\"]}")
                .statusCode(200);

        get(lower.member(), task).statusCode(200).body("documentNumber", is("示教党〔2011〕3号"));
        get(lower.member(), "/tasks").body("items.id", contains(Given.id(task)));
        get(COUNTY_SECRETARY, task + "/standing").body("items.value", is(4));
        assertThat(Topic.named("pledge.events").await(2, record -> record.key().equals(Given.id(task))))
                .hasSize(2);
    }

    @Test
    void what_is_overdue_below_is_listed_until_it_is_done_or_does_not_apply() {
        var upper = given.aBranch();
        var lower = given.aBranchBelow(upper.id());
        var task = given.aTask(COUNTY, COUNTY_SECRETARY, false, upper.id(), lower.id());
        var overdue = "/organizations/" + upper.id() + "/overdue-tasks";
        get(upper.secretary(), overdue)
                .statusCode(200)
                .body(
                        "items.organizationId",
                        containsInAnyOrder(upper.id().toString(), lower.id().toString()))
                .body("items.item", contains(1, 1));
        var second = get(upper.secretary(), overdue + "?limit=1").extract().<String>path("next");
        get(upper.secretary(), overdue + "?limit=1&cursor=" + second)
                .body("items.item", contains(1))
                .body("next", nullValue());

        answer(upper, task, 1, DONE).statusCode(201);
        answer(lower, task, 1, NOT_OURS).statusCode(201);

        get(upper.secretary(), overdue).body("items", empty());
    }

    @Test
    void a_task_that_is_withdrawn_asks_nothing_of_anybody_any_more() {
        var branch = given.aBranch();
        var task = given.aTask(COUNTY, COUNTY_SECRETARY, false, branch.id());
        answer(branch, task, 2, DONE).statusCode(201);

        act(COUNTY_SECRETARY, task, "withdrawal", "{\"reason\": \"上级文件已废止\"}")
                .statusCode(200)
                .body("withdrawalReason", is("上级文件已废止"));

        get(branch.secretary(), "/organizations/" + branch.id() + "/overdue-tasks")
                .body("items", empty());
        get(COUNTY_SECRETARY, task + "/standing").body("items.value", is(0));
        get(branch.secretary(), item(branch, task, 2)).statusCode(200).body("done", is("活动室建成"));
        answer(branch, task, 1, UNDER_WAY).statusCode(409).body("type", endsWith(":task-withdrawn"));
        post(COUNTY_SECRETARY, task + "/assignments", "{\"assignedTo\": [\"" + branch.id() + "\"]}")
                .statusCode(409);
        act(COUNTY_SECRETARY, task, "withdrawal", "{\"reason\": \"再次\"}").statusCode(409);
        assertThat(Topic.named("pledge.events").await(2, record -> record.key().equals(Given.id(task))).stream()
                        .map(Topic::type))
                .contains("pledge.task-withdrawn.v1");
    }

    @Test
    void only_the_committee_that_assigned_a_task_withdraws_it() {
        var branch = given.aBranch();
        var task = given.aTask(COUNTY, COUNTY_SECRETARY, false, branch.id());

        act(branch.secretary(), task, "withdrawal", "{\"reason\": \"不方便\"}").statusCode(404);

        get(branch.member(), task).body("withdrawnOn", nullValue());
    }

    @Test
    void the_public_reads_a_published_task_and_how_far_it_is() {
        var branch = given.aBranch();
        var hidden = given.aTask(COUNTY, COUNTY_SECRETARY, false, branch.id());
        var task = given.aTask(COUNTY, COUNTY_SECRETARY, true, branch.id());
        answer(branch, task, 1, DONE).statusCode(201);

        anonymously()
                .get("/public" + task)
                .then()
                .statusCode(200)
                .body("task.title", is("党建工作要点"))
                .body("standing.done.value", is(1))
                .body("standing.overdue.value", is(0));
        anonymously().get("/public" + hidden).then().statusCode(404);
        anonymously()
                .get("/public/tasks?organization=" + World.COUNTY)
                .then()
                .body("items.id", hasItem(Given.id(task)))
                .body("items.id", not(hasItem(Given.id(hidden))));
    }

    private static ValidatableResponse answer(Branch branch, String task, int number, String said) {
        return Api.as(branch.secretary())
                .body(said)
                .put(item(branch, task, number))
                .then();
    }

    private static String item(Branch branch, String task, int number) {
        return task + "/items/" + number + "/responses/" + branch.id();
    }
}
