package org.chuangyou.pledge.counterpart;

import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.chuangyou.chassis.testing.RealKafka;
import org.chuangyou.chassis.testing.RealPostgres;
import org.chuangyou.chassis.testing.Tokens;
import org.chuangyou.chassis.testing.Topic;
import org.chuangyou.pledge.Given;
import org.chuangyou.pledge.GivenMatters;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuangyou.pledge.Api.act;
import static org.chuangyou.pledge.Api.anonymously;
import static org.chuangyou.pledge.Api.get;
import static org.chuangyou.pledge.World.MEMBER;
import static org.chuangyou.pledge.World.SECRETARY;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

/** A village, what was promised to it and what was done. */
@QuarkusTest
@WithTestResource(RealPostgres.class)
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class CounterpartTest {

    static final String PROMISE = "{\"text\": \"修缮饮水设施\", \"dueOn\": \"2011-10-31\"}";
    static final String KEEPING = "{\"done\": \"更换水泵一台\", \"keptOn\": \"2011-05-06\"}";

    @Inject
    GivenMatters given;

    @Test
    void what_was_promised_and_what_was_done_stand_beside_each_other() {
        var village = given.aCounterpart();
        act(SECRETARY, village, "promises", PROMISE).statusCode(200);
        act(SECRETARY, village, "promises", PROMISE).body("promises", hasSize(2));

        act(SECRETARY, village, "promises/1/keeping", KEEPING)
                .statusCode(200)
                .body("promises[0].done", is("更换水泵一台"))
                .body("promises[1].done", nullValue());

        get(MEMBER, "/counterparts?status=LINKED").body("items.id", hasItem(Given.id(village)));
        get(SECRETARY, "/matters/" + Given.id(village) + "/journal")
                .body("items.act", contains("LINK", "PROMISE", "PROMISE", "KEEP"));
        assertThat(Topic.named("pledge.events").await(4, record -> record.key().equals(Given.id(village))).stream()
                        .map(Topic::type))
                .containsExactly(
                        "pledge.counterpart-linked.v1",
                        "pledge.counterpart-promised.v1",
                        "pledge.counterpart-promised.v1",
                        "pledge.counterpart-promise-kept.v1");
    }

    @Test
    void everybody_reads_what_was_promised_and_what_was_done() {
        var village = given.aCounterpart();
        act(SECRETARY, village, "promises", PROMISE).statusCode(200);

        anonymously().get("/public" + village).then().statusCode(200).body("promises.text", contains("修缮饮水设施"));
        anonymously().get("/public/counterparts?status=LINKED").then().body("items.id", hasItem(Given.id(village)));
    }

    @Test
    void an_ended_one_says_what_came_of_it_and_what_was_not_done_stays_so() {
        var village = given.aCounterpart();
        act(SECRETARY, village, "promises", PROMISE).statusCode(200);

        act(SECRETARY, village, "ending", "{\"outcome\": \"移交新结对单位\", \"endedOn\": \"2011-05-10\"}")
                .statusCode(200)
                .body("status", is("ENDED"))
                .body("promises[0].keptOn", nullValue());
        assertThat(Topic.named("pledge.events").await(3, record -> record.key().equals(Given.id(village))).stream()
                        .map(Topic::type))
                .endsWith("pledge.counterpart-promised.v1", "pledge.counterpart-ended.v1");
    }
}
