package org.chuangyou.pledge.aid;

import java.util.List;
import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.chuangyou.chassis.testing.RealKafka;
import org.chuangyou.chassis.testing.RealPostgres;
import org.chuangyou.chassis.testing.Tokens;
import org.chuangyou.chassis.testing.Topic;
import org.chuangyou.pledge.Given;
import org.chuangyou.pledge.GivenMatters;
import org.chuangyou.pledge.GivenMatters.Branch;
import org.chuangyou.pledge.World;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.chuangyou.pledge.Api.act;
import static org.chuangyou.pledge.Api.anonymously;
import static org.chuangyou.pledge.Api.as;
import static org.chuangyou.pledge.Api.get;
import static org.chuangyou.pledge.Api.post;
import static org.chuangyou.pledge.Api.problem;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

/** What was given is entered once, is public once the committee has looked at it, and adds up without false precision. */
@QuarkusTest
@WithTestResource(RealPostgres.class)
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class AidTest {

    private static final String MONEY = "figures.find { it.name == 'aid-money' }.figure.";

    @Inject
    GivenMatters given;

    @Inject
    World world;

    @Test
    void near_five_million_stays_near_when_an_exact_part_is_added() {
        var branch = given.aBranch();
        post(branch.secretary(), "/aid", GivenMatters.money(branch.id(), "500", "万元", "NEARLY"))
                .statusCode(201)
                .body("amount.number", is(5000000))
                .body("amount.unit", is("元"));
        post(branch.secretary(), "/aid", GivenMatters.money(branch.id(), "12345", "元", "EXACT"))
                .statusCode(201);

        anonymously()
                .get("/public/aid-totals?organization=" + branch.id())
                .then()
                .statusCode(200)
                .body(MONEY + "words", is("近502万元"))
                .body(MONEY + "value", is(5020000))
                .body(MONEY + "qualifier", is("NEARLY"))
                .body(MONEY + "asOf", is("2011-05-10"))
                .body("figures.find { it.name == 'aid-beneficiaries' }.figure.words", is("近1.2万名"));
    }

    @Test
    void goods_add_up_by_what_they_are_and_how_they_are_counted() {
        var branch = given.aBranch();
        post(branch.secretary(), "/aid", GivenMatters.goods(branch.id(), "\"化肥\"", "12", "袋"));
        post(branch.secretary(), "/aid", GivenMatters.goods(branch.id(), "\"化肥\"", "8", "袋"));
        post(branch.secretary(), "/aid", GivenMatters.goods(branch.id(), "\"图书\"", "1000", "册"));

        anonymously()
                .get("/public/aid-totals?organization=" + branch.id())
                .then()
                .body("figures.findAll { it.name == 'aid-goods' }.what", containsInAnyOrder("化肥", "图书"))
                .body("figures.findAll { it.name == 'aid-goods' }.figure.words", containsInAnyOrder("20袋", "1000册"));
    }

    @Test
    void what_a_member_enters_counts_and_is_public_when_the_committee_has_looked_at_it() {
        var branch = given.aBranch();
        var aid = enteredBy(branch.member(), branch);
        anonymously().get("/public/aid?organization=" + branch.id()).then().body("items", empty());
        get(branch.secretary(), "/aid?status=ENTERED&organization=" + branch.id())
                .body("items.id", contains(Given.id(aid)));
        get(branch.secretary(), "/digests/mine").body("counts.AID_TO_CONFIRM", is(1));
        act(branch.member(), aid, "confirmation", "").statusCode(403);

        act(branch.secretary(), aid, "confirmation", "").statusCode(200).body("status", is("STANDING"));

        anonymously().get("/public/aid?organization=" + branch.id()).then().body("items.id", contains(Given.id(aid)));
        get(branch.secretary(), "/digests/mine").body("counts.AID_TO_CONFIRM", nullValue());
        assertThat(Topic.named("pledge.events").await(1, record -> record.key().equals(Given.id(aid))).stream()
                        .map(Topic::type))
                .containsExactly("pledge.aid-given.v1");
    }

    @Test
    void what_waits_where_nobody_holds_a_post_is_told_to_the_nearest_above() {
        var branch = given.aBranch();
        var aid = enteredBy(branch.member(), branch);

        world.relinquishedAll(branch.id(), "2011-05-10");

        get(World.COUNTY_SECRETARY, "/digests/mine").body("entries.href", hasItem(aid));
        act(World.COUNTY_SECRETARY, aid, "confirmation", "").statusCode(200);
    }

    @Test
    void nobody_was_told_of_what_is_taken_back_unseen() {
        var branch = given.aBranch();
        var unseen = enteredBy(branch.member(), branch);
        act(branch.member(), unseen, "withdrawal", GivenMatters.WITHDRAWAL).statusCode(200);

        var seen = enteredBy(branch.secretary(), branch);

        assertThat(Topic.named("pledge.events").await(1, record -> List.of(Given.id(unseen), Given.id(seen))
                        .contains(record.key())))
                .extracting(ConsumerRecord::key)
                .containsExactly(Given.id(seen));
    }

    @Test
    void matter_recorder_only() {
        var branch = given.aBranch();
        var aid = enteredBy(branch.secretary(), branch);

        problem(act(branch.member(), aid, "withdrawal", GivenMatters.WITHDRAWAL), 403, "matter-recorder-only", "登记人本人");
    }

    @Test
    void a_wrong_record_is_withdrawn_with_its_reason_and_counts_no_more() {
        var branch = given.aBranch();
        var aid = GivenMatters.created(
                post(branch.secretary(), "/aid", GivenMatters.money(branch.id(), "100", "元", "EXACT")));

        act(branch.secretary(), aid, "withdrawal", GivenMatters.WITHDRAWAL)
                .statusCode(200)
                .body("status", is("WITHDRAWN"))
                .body("withdrawal.reason", is("数量录入有误"));

        anonymously()
                .get("/public/aid?organization=" + branch.id())
                .then()
                .statusCode(200)
                .body("items", empty());
        get(branch.secretary(), aid).statusCode(200).body("amount.number", is(100));
        assertThat(types(aid)).containsExactly("pledge.aid-given.v1", "pledge.record-withdrawn.v1");
    }

    @Test
    void what_was_given_is_announced_with_its_qualifier() {
        var aid = given.anAid();

        assertThat(Topic.named("pledge.events").await(1, record -> record.key().equals(Given.id(aid))).stream()
                        .map(Topic::body))
                .singleElement(STRING)
                .contains("\"amount\":{\"number\":\"5000000\",\"unit\":\"元\",\"qualifier\":\"NEARLY\"}");
    }

    @Test
    void a_retry_records_nothing_twice() {
        var branch = given.aBranch();
        for (var attempt = 0; attempt < 2; attempt++) {
            as(branch.secretary())
                    .header("Idempotency-Key", "aid-" + branch.id())
                    .body(GivenMatters.money(branch.id(), "100", "元", "EXACT"))
                    .post("/aid")
                    .then()
                    .statusCode(201);
        }

        anonymously()
                .get("/public/aid?organization=" + branch.id() + "&from=2011-04-20&to=2011-04-20")
                .then()
                .body("items.amount.number", contains(100));
    }

    @Test
    void a_day_outside_the_time_asked_for_does_not_count() {
        var branch = given.aBranch();
        post(branch.secretary(), "/aid", GivenMatters.money(branch.id(), "100", "元", "EXACT"))
                .statusCode(201);

        anonymously()
                .get("/public/aid-totals?organization=" + branch.id() + "&from=2011-04-21")
                .then()
                .body("figures.find { it.name == 'aid-records' }.figure.value", is(0))
                .body("figures.findAll { it.name == 'aid-money' }", empty());
    }

    private static String enteredBy(String person, Branch branch) {
        return GivenMatters.created(post(person, "/aid", GivenMatters.money(branch.id(), "100", "元", "EXACT")));
    }

    private static List<String> types(String aid) {
        return Topic.named("pledge.events").await(2, record -> record.key().equals(Given.id(aid))).stream()
                .map(Topic::type)
                .toList();
    }
}
