package org.chuangyou.chassis.web;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.chuangyou.chassis.testing.Database;
import org.chuangyou.chassis.testing.RealKafka;
import org.chuangyou.chassis.testing.RealPostgres;
import org.chuangyou.chassis.testing.Tokens;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.chuangyou.chassis.web.NoteClient.atOnce;
import static org.chuangyou.chassis.web.NoteClient.edit;
import static org.chuangyou.chassis.web.NoteClient.newNote;
import static org.chuangyou.chassis.web.NoteClient.write;
import static org.chuangyou.chassis.web.NoteClient.written;
import static org.hamcrest.Matchers.is;

@QuarkusTest
@WithTestResource(RealPostgres.class)
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class EditingTest {

    @Inject
    Database database;

    @Test
    void an_edit_names_the_version_it_was_made_on() {
        var note = written();
        edit(note, null).statusCode(428).body("type", is("urn:chuangyou:problem:precondition-required"));
        edit(note, "\"0\"").statusCode(200).header("ETag", is("\"1\""));
        edit(note, "\"0\"").statusCode(412).body("type", is("urn:chuangyou:problem:precondition-failed"));
    }

    @Test
    void of_two_edits_at_once_one_wins_and_the_other_is_told() throws Exception {
        var note = written();

        var statuses = atOnce(8, () -> edit(note, "\"0\"").extract().statusCode());

        assertThat(statuses).containsOnlyOnce(200);
        assertThat(new HashSet<>(statuses)).isEqualTo(Set.of(200, 412));
    }

    @Test
    void pages_follow_each_other_without_gap_or_overlap() {
        IntStream.range(0, 5).forEach(n -> written());
        var expected = database.texts("SELECT id FROM note ORDER BY id");
        var seen = new java.util.ArrayList<String>();
        String cursor = null;
        do {
            var request = given().queryParam("limit", 2);
            var page = (cursor == null ? request : request.queryParam("cursor", cursor))
                    .get("/notes")
                    .then();
            seen.addAll(page.extract().jsonPath().getList("items.id"));
            cursor = page.extract().path("next");
        } while (cursor != null);

        assertThat(seen).isEqualTo(expected);
    }

    @Test
    void an_act_leaves_who_did_it_in_the_audit() {
        var id = write(newNote()).extract().path("id");

        assertThat(database.texts("SELECT actor FROM audit WHERE object = ?", id))
                .containsExactly("DY00001");
    }
}
