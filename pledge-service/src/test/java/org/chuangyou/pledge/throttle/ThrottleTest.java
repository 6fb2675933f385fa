package org.chuangyou.pledge.throttle;

import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.chuangyou.chassis.testing.RealKafka;
import org.chuangyou.chassis.testing.RealPostgres;
import org.chuangyou.chassis.testing.Tokens;
import org.chuangyou.pledge.Api;
import org.chuangyou.pledge.Given;
import org.junit.jupiter.api.Test;

import static org.chuangyou.pledge.Api.problem;
import static org.hamcrest.Matchers.matchesPattern;

@QuarkusTest
@WithTestResource(RealPostgres.class)
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class ThrottleTest {

    private static final int AT_ONCE = 10;

    @Inject
    Given given;

    @Test
    void who_writes_too_often_is_told_when_to_come_back() {
        var pledge = given.aPublishedPledge();
        exhaust(pledge, "192.0.2.1");

        problem(say(pledge, "192.0.2.1"), 429, "too-many-requests", "秒后再试")
                .header("Retry-After", matchesPattern("\\d+"));
    }

    @Test
    void one_who_writes_too_often_stops_nobody_else() {
        var pledge = given.aPublishedPledge();
        exhaust(pledge, "192.0.2.2");

        say(pledge, "192.0.2.3").statusCode(201);
    }

    @Test
    void a_household_with_many_ipv6_addresses_counts_as_one() {
        var pledge = given.aPublishedPledge();
        exhaust(pledge, "2001:db8:0:1::1");

        say(pledge, "2001:db8:0:1::2").statusCode(429);
        say(pledge, "2001:db8:0:2::1").statusCode(201);
    }

    @Test
    void what_a_visitor_writes_before_the_proxys_word_changes_nothing() {
        var pledge = given.aPublishedPledge();
        exhaust(pledge, "192.0.2.5");

        say(pledge, "203.0.113.77, 192.0.2.5").statusCode(429);
    }

    @Test
    void all_who_hide_their_address_are_one() {
        var pledge = given.aPublishedPledge();
        exhaust(pledge, "unknown");

        say(pledge, "_hidden").statusCode(429);
    }

    @Test
    void reading_is_not_limited() {
        var pledge = given.aPublishedPledge();
        exhaust(pledge, "192.0.2.4");

        Api.from("192.0.2.4").get("/public" + pledge).then().statusCode(200);
    }

    private static void exhaust(String pledge, String address) {
        for (var time = 0; time < AT_ONCE; time++) {
            say(pledge, address).statusCode(201);
        }
    }

    private static ValidatableResponse say(String pledge, String address) {
        return Api.from(address)
                .body("{\"text\": \"谢谢\"}")
                .post("/public" + pledge + "/comments")
                .then();
    }
}
