package org.chuangyou.pledge.suggestion;

import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.chuangyou.chassis.testing.Database;
import org.chuangyou.chassis.testing.RealKafka;
import org.chuangyou.chassis.testing.RealPostgres;
import org.chuangyou.chassis.testing.Tokens;
import org.chuangyou.chassis.testing.Topic;
import org.chuangyou.pledge.Given;
import org.chuangyou.pledge.GivenMatters;
import org.chuangyou.pledge.Today;
import org.chuangyou.pledge.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuangyou.pledge.Api.act;
import static org.chuangyou.pledge.Api.anonymously;
import static org.chuangyou.pledge.Api.get;
import static org.chuangyou.pledge.World.COLLEAGUE;
import static org.chuangyou.pledge.World.COUNTY_SECRETARY;
import static org.chuangyou.pledge.World.MEMBER;
import static org.chuangyou.pledge.World.OTHER_MEMBER;
import static org.chuangyou.pledge.World.SECRETARY;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

/** 我为教育献一计: the sender learns what became of it, and nobody else who the sender was. */
@QuarkusTest
@WithTestResource(RealPostgres.class)
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class SuggestionTest {

    @Inject
    GivenMatters given;

    @Inject
    Database database;

    @Inject
    Today today;

    @AfterEach
    void back() {
        today.isAsUsual();
    }

    @Test
    void a_suggestion_is_screened_adopted_sent_up_and_answered_and_its_sender_learns_it() {
        var suggestion = given.aSelectedSuggestion(given.aRound(), MEMBER, SECRETARY);
        act(SECRETARY, suggestion, "adoption", GivenMatters.ADOPTION).statusCode(200);
        act(SECRETARY, suggestion, "recommendation", "").statusCode(200).body("sentUpTo", is(World.COUNTY.toString()));
        get(COUNTY_SECRETARY, "/suggestions?sentUpTo=" + World.COUNTY).body("items.id", hasItem(Given.id(suggestion)));
        act(COUNTY_SECRETARY, suggestion, "answer", "{\"text\": \"全县推广\"}").statusCode(200);
        act(SECRETARY, suggestion, "thanks", GivenMatters.WORDS).statusCode(200);

        get(MEMBER, suggestion)
                .statusCode(200)
                .body("status", is("ANSWERED"))
                .body("decision", is("校务会 2011 年第 6 次会议决定"))
                .body("answerFromAbove", is("全县推广"))
                .body("thanks", is("谢谢您的建议"));
        assertThat(Topic.named("pledge.events").await(5, record -> record.key().equals(Given.id(suggestion))).stream()
                        .map(Topic::type))
                .containsExactly(
                        "pledge.suggestion-received.v1",
                        "pledge.suggestion-decided.v1",
                        "pledge.suggestion-decided.v1",
                        "pledge.suggestion-decided.v1",
                        "pledge.suggestion-decided.v1");
    }

    @Test
    void whoever_it_was_sent_up_to_answers_though_the_sender_has_moved_to_another_superior_since() {
        var suggestion = given.aSelectedSuggestion(given.aRound(), MEMBER, SECRETARY);
        act(SECRETARY, suggestion, "recommendation", "").statusCode(200);
        database.change("UPDATE organization SET parent_id = NULL WHERE id = ?", World.BRANCH);
        try {
            act(COUNTY_SECRETARY, suggestion, "answer", "{\"text\": \"全县推广\"}").statusCode(200);
        } finally {
            database.change("UPDATE organization SET parent_id = ? WHERE id = ?", World.COUNTY, World.BRANCH);
        }

        get(MEMBER, suggestion).body("answerFromAbove", is("全县推广"));
    }

    @Test
    void colleagues_read_what_is_suggested_but_not_by_whom() {
        var suggestion = given.aSuggestion();

        get(COLLEAGUE, suggestion)
                .statusCode(200)
                .body("text", is("把图书室开放到晚自习后"))
                .body("senderCode", nullValue());
        get(COLLEAGUE, "/suggestions").body("items.senderCode", not(hasItem(MEMBER)));
        get(SECRETARY, suggestion).body("senderCode", is(MEMBER));
    }

    @Test
    void somebody_of_another_organisation_suggests_and_finds_it_in_their_own_list() {
        var suggestion = given.aSuggestion(given.aRound(), OTHER_MEMBER);
        act(SECRETARY, suggestion, "refusal", "{\"text\": \"今年经费已定\"}").statusCode(200);

        get(OTHER_MEMBER, "/suggestions?sender=me").body("items.id", hasItem(Given.id(suggestion)));
        get(OTHER_MEMBER, suggestion).statusCode(200).body("declinedReason", is("今年经费已定"));
    }

    @Test
    void who_did_not_sign_in_asks_after_it_by_a_code_of_which_only_a_hash_is_kept() {
        var round = given.aRound();
        var code = anonymously()
                .body(GivenMatters.SUGGESTION)
                .post(round + "/suggestions")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("receiptCode");
        var id = get(SECRETARY, "/suggestions?round=" + Given.id(round))
                .extract()
                .<String>path("items[0].id");
        act(SECRETARY, "/suggestions/" + id, "selection", GivenMatters.SELECTION)
                .statusCode(200);
        act(SECRETARY, "/suggestions/" + id, "adoption", GivenMatters.ADOPTION).statusCode(200);
        act(SECRETARY, "/suggestions/" + id, "thanks", GivenMatters.WORDS).statusCode(200);

        anonymously()
                .body("{\"receiptCode\": \"" + code + "\"}")
                .post("/public/receipts")
                .then()
                .statusCode(200)
                .body("status", is("ADOPTED"))
                .body("outcome", is("校务会 2011 年第 6 次会议决定"))
                .body("thanks", is("谢谢您的建议"));
        assertThat(database.texts("SELECT s::text FROM suggestion s WHERE id = ?::uuid", id))
                .noneMatch(row -> row.contains(code) || row.contains(code.replace("-", "")));
    }

    @Test
    void what_was_adopted_is_public_under_the_committees_title_alone() {
        var suggestion = given.aSelectedSuggestion(given.aRound(), MEMBER, SECRETARY);
        anonymously().get("/public" + suggestion).then().statusCode(404);

        act(SECRETARY, suggestion, "adoption", GivenMatters.ADOPTION).statusCode(200);

        anonymously()
                .get("/public" + suggestion)
                .then()
                .statusCode(200)
                .body("title", is("延长图书室开放时间"))
                .body("", not(hasKey("text")))
                .body("", not(hasKey("senderCode")));
        anonymously().get("/public/suggestions").then().body("items.id", hasItem(Given.id(suggestion)));
    }

    @Test
    void a_title_that_names_somebody_is_taken_down_and_mended() {
        var suggestion = given.aSelectedSuggestion(given.aRound(), MEMBER, SECRETARY);
        act(SECRETARY, suggestion, "adoption", GivenMatters.ADOPTION).statusCode(200);

        act(SECRETARY, suggestion, "unpublication", GivenMatters.TAKING_DOWN)
                .statusCode(200)
                .body("takenDownBecause", is("文字中可以认出学生"));

        anonymously().get("/public" + suggestion).then().statusCode(404);
        anonymously()
                .get("/public/suggestions?organization=" + World.BRANCH)
                .then()
                .body("items.id", not(hasItem(Given.id(suggestion))));
        act(SECRETARY, suggestion, "publication", "{\"title\": \"图书室晚间开放\"}").statusCode(200);
        anonymously().get("/public" + suggestion).then().body("title", is("图书室晚间开放"));
    }

    @Test
    void a_round_is_decided_within_the_limit_that_begins_when_it_is_closed() {
        var suggestion = given.aSuggestion();
        get(SECRETARY, suggestion).body("due.dueOn", is("2011-06-14"));

        today.is("2011-06-14");
        get(SECRETARY, "/suggestions?due=true").body("items.id", not(hasItem(Given.id(suggestion))));
        today.is("2011-06-15");

        get(SECRETARY, "/suggestions?due=true").body("items.id", hasItem(Given.id(suggestion)));
    }

    @Test
    void rounds_are_public() {
        var round = given.aRound();

        anonymously().get(round).then().statusCode(200).body("sendUpQuota", is(1));
        anonymously()
                .get("/public/suggestion-rounds?organization=" + World.BRANCH)
                .then()
                .body("items.id", hasItem(Given.id(round)));
    }
}
