package org.chuangyou.pledge;

import java.util.List;
import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.chuangyou.chassis.testing.RealKafka;
import org.chuangyou.chassis.testing.RealPostgres;
import org.chuangyou.chassis.testing.Tokens;
import org.chuangyou.chassis.testing.Topic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.chuangyou.pledge.World.MEMBER;
import static org.chuangyou.pledge.World.SECRETARY;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

/** Aid that a member entered is on sheets before the committee has looked at it. */
@QuarkusTest
@WithTestResource(RealPostgres.class)
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class AidOnSheetsTest {

    @Inject
    KeptSheets kept;

    @Inject
    Today today;

    private String aid;

    @BeforeEach
    void a_member_enters_aid() {
        kept.empty();
        aid = enteredBy(MEMBER);
    }

    @AfterEach
    void leave_nothing_behind() {
        today.isAsUsual();
        kept.empty();
    }

    @Test
    void a_file_from_before_the_committee_looked_changes_nothing() {
        var before = FilledSheets.read("/exports/aid");
        Api.act(SECRETARY, aid, "confirmation", "").statusCode(200);

        FilledSheets.empty().with("aid", before).upload().statusCode(201).body("files.unchanged", contains(1));

        Api.get(MEMBER, aid).body("status", is("STANDING"));
    }

    @Test
    void the_export_of_a_day_before_the_committee_looked_tells_that_the_record_waited() {
        today.is("2011-05-12");
        Api.act(SECRETARY, aid, "confirmation", "").statusCode(200);

        assertThat(sheet("?asOf=2011-05-11")).contains("待审看");
        assertThat(sheet("?asOf=2011-05-12")).doesNotContain("待审看");
    }

    @Test
    void nobody_is_told_of_what_a_file_takes_back_unseen() {
        var withdrawn = sheet("").replace("待审看,,", ",2011-05-10,登记有误");
        FilledSheets.empty().with("aid", withdrawn.getBytes(UTF_8)).upload().statusCode(201);
        Api.get(MEMBER, aid).body("status", is("WITHDRAWN"));

        var seen = enteredBy(SECRETARY);

        var both = List.of(Given.id(aid), Given.id(seen));
        assertThat(Topic.named("pledge.events").await(1, record -> both.contains(record.key())))
                .extracting(ConsumerRecord::key)
                .containsExactly(Given.id(seen));
    }

    private static String enteredBy(String person) {
        return "/aid/"
                + Api.post(person, "/aid", GivenMatters.money(World.BRANCH, "100", "元", "EXACT"))
                        .statusCode(201)
                        .extract()
                        .<String>path("id");
    }

    private static String sheet(String day) {
        return new String(FilledSheets.read("/exports/aid" + day), UTF_8);
    }
}
