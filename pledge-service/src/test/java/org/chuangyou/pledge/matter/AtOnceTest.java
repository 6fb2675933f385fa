package org.chuangyou.pledge.matter;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.chuangyou.chassis.testing.RealKafka;
import org.chuangyou.chassis.testing.RealPostgres;
import org.chuangyou.chassis.testing.Tokens;
import org.chuangyou.pledge.Api;
import org.chuangyou.pledge.GivenMatters;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuangyou.pledge.Api.get;
import static org.chuangyou.pledge.Api.post;
import static org.chuangyou.pledge.World.MEMBER;
import static org.chuangyou.pledge.World.SECRETARY;
import static org.hamcrest.Matchers.is;

/** What several people do at the same moment. */
@QuarkusTest
@WithTestResource(RealPostgres.class)
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class AtOnceTest {

    private static final int PEOPLE = 4;

    @Inject
    GivenMatters given;

    @Test
    void of_several_suggestions_sent_up_at_once_no_more_go_than_the_quota() throws Exception {
        var round = given.aRound();
        var acts = IntStream.range(0, PEOPLE)
                .mapToObj(each -> given.aSelectedSuggestion(round, MEMBER, SECRETARY))
                .map(AtOnceTest::sendUp)
                .toList();

        assertThat(atOnce(acts)).containsOnlyOnce(200).containsOnly(200, 409);
    }

    @Test
    void contacts_noted_at_once_are_all_kept() throws Exception {
        var pairing = given.aPairing();
        var acts = IntStream.range(0, PEOPLE)
                .<Callable<Integer>>mapToObj(
                        each -> () -> post(MEMBER, pairing + "/contacts", GivenMatters.contact("2011-05-03"))
                                .extract()
                                .statusCode())
                .toList();

        assertThat(atOnce(acts)).containsOnly(200);
        get(MEMBER, pairing).body("contacts", is(PEOPLE));
    }

    private static Callable<Integer> sendUp(String suggestion) {
        var version = Api.version(SECRETARY, suggestion);
        return () -> Api.as(SECRETARY)
                .header("If-Match", version)
                .post(suggestion + "/recommendation")
                .statusCode();
    }

    private static List<Integer> atOnce(List<Callable<Integer>> acts) throws Exception {
        var pool = Executors.newFixedThreadPool(PEOPLE);
        try {
            var statuses = new ArrayList<Integer>();
            for (var status : pool.invokeAll(acts)) {
                statuses.add(status.get());
            }
            return statuses;
        } finally {
            pool.shutdown();
        }
    }
}
