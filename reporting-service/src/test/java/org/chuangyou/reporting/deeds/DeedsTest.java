package org.chuangyou.reporting.deeds;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.chuangyou.chassis.testing.RealKafka;
import org.chuangyou.chassis.testing.RealPostgres;
import org.chuangyou.chassis.testing.Tokens;
import org.chuangyou.reporting.given.Given;
import org.chuangyou.reporting.given.GivenMatters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

/** Fed with pledge-service's own examples: the words are those that its summary gives of the same. */
@QuarkusTest
@WithTestResource(RealPostgres.class)
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class DeedsTest {

    private static final String YEAR = "from=2011-01-01&to=2011-12-31";

    @Inject
    Given given;

    @Inject
    GivenMatters matters;

    private UUID committee;
    private UUID branch;
    private String secretary;

    @BeforeEach
    void a_branch_below_a_committee() {
        committee = given.aCommittee();
        branch = given.aBranch(committee);
        secretary = given.aSecretaryOf(committee);
    }

    @Test
    void sums_of_money_are_as_vague_as_their_parts() {
        matters.happened("aid-given", branch);
        matters.happened("aid-given", committee, "amount", quantity("12345", "元", "EXACT"), "beneficiaries", null);

        deeds(YEAR)
                .body(words("aid-records"), is("2笔"))
                .body(words("aid-money"), is("近502万元"))
                .body(words("aid-beneficiaries"), is("近6000名"))
                .body(figure("aid-money") + "source", hasItems("pledge.aid-given.v1", "pledge.record-withdrawn.v1"))
                .body(figure("aid-money") + "asOf", is("2011-12-31"));
    }

    @Test
    void goods_are_summed_by_what_they_are_and_in_what_they_are_measured() {
        aidInKind("化肥", "20", "吨", "EXACT");
        aidInKind("化肥", "5", "吨", "ODD");
        aidInKind("化肥", "30", "袋", "EXACT");
        aidInKind("图书", "300", "册", "MANY");

        deeds(YEAR).body(all("aid-goods") + ".figure.words", contains("25余吨", "30袋", "300多册"));
    }

    @Test
    void a_withdrawn_record_counts_no_more() {
        var deed = matters.happened("deed-recorded", branch);
        matters.happened(deed, "record-withdrawn", branch, "kind", "DEED");
        matters.happened("deed-recorded", branch);

        deeds(YEAR)
                .body(words("deeds"), is("1次"))
                .body(words("deed-participations"), is("12人次"))
                .body(words("deed-beneficiaries"), is("40余人"));
    }

    @Test
    void pairings_are_told_by_whom_they_help_and_as_of_the_last_day() {
        matters.happened("pairing-agreed", branch);
        var ended = matters.happened("pairing-agreed", branch);
        matters.happened(ended, "pairing-ended", branch);
        matters.happened("pairing-agreed", branch, "helped", "FAMILY", "startedOn", "2011-12-31");

        deeds(YEAR)
                .body(all("pairings") + ".kind", contains("学生", "家庭"))
                .body(all("pairings") + ".figure.words", contains("1对", "1对"))
                .body(all("pairings-ended") + ".figure.words", contains("1对", "0对"));
        deeds("from=2011-01-01&to=2011-05-09").body(all("pairings") + ".figure.words", contains("2对", "0对"));
    }

    @Test
    void promises_to_counterparts_are_told_of_those_due() {
        var village = matters.happened("counterpart-linked", branch);
        matters.happened(village, "counterpart-promised", branch);
        matters.happened(village, "counterpart-promise-kept", branch);
        matters.happened(village, "counterpart-promised", branch, "promise", 2);
        var left = matters.happened("counterpart-linked", branch);
        matters.happened(left, "counterpart-ended", branch);

        deeds(YEAR)
                .body(words("counterparts"), is("1个"))
                .body(words("counterpart-promises-kept"), is("1件"))
                .body(figure("counterpart-promises-kept") + "denominator.value", is(2))
                .body(figure("counterpart-promises-kept") + "denominator.label", is("本期到期的帮扶承诺"));
    }

    @Test
    void a_difficulty_stands_where_its_latest_answer_put_it() {
        matters.happened("difficulty-raised", branch);
        var back = matters.happened("difficulty-raised", branch);
        answered(back, "2011-05-09T01:00:00Z", "SOLVED");
        answered(back, "2011-05-20T01:00:00Z", "RAISED");
        answered(back, "2011-05-19T01:00:00Z", "PLANNED");
        answered(matters.happened("difficulty-raised", branch), "2011-05-09T01:00:00Z", "EXPLAINED");

        deeds(YEAR)
                .body(words("difficulties-raised"), is("3件"))
                .body(all("difficulties") + ".kind", contains("已作解释", "待答复"))
                .body(all("difficulties") + ".figure.words", contains("1件", "2件"))
                .body(all("difficulties") + ".figure.denominator.value", contains(3, 3));
    }

    @Test
    void a_suggestion_both_adopted_and_sent_up_counts_in_both() {
        var suggestion = matters.happened("suggestion-received", branch);
        decided(suggestion, "SELECTED", false, false);
        decided(suggestion, "ADOPTED", true, false);
        decided(suggestion, "SENT_UP", true, true);
        var unscreened = matters.happened("suggestion-received", branch);
        matters.happened(
                unscreened, "suggestion-decided", branch, "status", "DECLINED", "title", null, "adopted", false);

        deeds(YEAR)
                .body(words("suggestions-received"), is("2条"))
                .body(words("suggestions-selected"), is("1条"))
                .body(words("suggestions-adopted"), is("1条"))
                .body(words("suggestions-sent-up"), is("1条"))
                .body(words("suggestions-declined"), is("1条"))
                .body(figure("suggestions-adopted") + "denominator.value", is(2));
    }

    @Test
    void tasks_done_are_told_of_those_that_apply() {
        var task = matters.happened("task-assigned", committee, "items", 3, "assignedTo", List.of(branch));
        answer(task, 1, true, "2011-05-09");
        answer(task, 2, true, null);
        answer(task, 3, false, null);
        var withdrawn = matters.happened("task-assigned", committee, "assignedTo", List.of(branch));
        matters.happened(withdrawn, "task-withdrawn", committee);

        deeds(YEAR)
                .body(words("task-items"), is("3项"))
                .body(words("task-items-applying"), is("2项"))
                .body(words("task-items-done"), is("1项"))
                .body(figure("task-items-done") + "denominator.value", is(2))
                .body(figure("task-items-applying") + "denominator.value", is(3));
    }

    @Test
    void certificates_are_told_by_what_they_came_to() {
        var certificate = matters.happened("certificate-signed", branch);
        matters.happened(certificate, "certificate-assessed", branch);
        matters.happened(matters.happened("certificate-signed", branch), "certificate-ended", branch);

        deeds(YEAR)
                .body(words("certificates-signed"), is("2份"))
                .body(words("certificates-ended"), is("1份"))
                .body(words("certificates-assessed"), is("1份"))
                .body(all("certificate-targets") + ".kind", contains("完成", "部分完成", "未完成"))
                .body(all("certificate-targets") + ".figure.value", contains(1, 1, 0));
    }

    @Test
    void what_lies_outside_the_time_or_beside_the_organisation_is_not_counted() {
        matters.happened("deed-recorded", branch);
        matters.happened("deed-recorded", given.aBranch(null));

        deeds(YEAR).body(words("deeds"), is("1次"));
        deeds("from=2010-01-01&to=2010-12-31").body(words("deeds"), is("0次"));
    }

    @Test
    void a_branch_that_becomes_known_last_brings_its_deeds_along() {
        var late = UUID.randomUUID();
        var deed = UUID.randomUUID();
        matters.happened(deed, "record-withdrawn", late, "kind", "DEED");
        matters.happened(deed, "deed-recorded", late);
        matters.happened("deed-recorded", late);
        given.settled();
        given.aBranch(late, committee);

        deeds(YEAR).body(words("deeds"), is("1次"));
    }

    @Test
    void without_a_first_day_all_that_ever_happened_is_told() {
        matters.happened("deed-recorded", branch);

        deeds("to=2012-06-15").body(words("deeds"), is("1次")).body("from", is("1921-07-01"));
    }

    @Test
    void where_nothing_was_done_there_are_noughts_and_no_invented_kinds() {
        deeds(YEAR)
                .body("sections.title", contains("结对帮扶", "志愿服务", "捐款捐物", "对口帮扶", "解难帮困", "献计献策", "任务分解", "责任书"))
                .body("sections[0].lines", empty())
                .body(words("deeds"), is("0次"))
                .body(words("aid-money"), nullValue());
    }

    private void aidInKind(String thing, String number, String unit, String qualifier) {
        matters.happened(
                "aid-given",
                branch,
                "kind",
                "GOODS",
                "thing",
                thing,
                "amount",
                quantity(number, unit, qualifier),
                "beneficiaries",
                null);
    }

    private static Map<String, String> quantity(String number, String unit, String qualifier) {
        return Map.of("number", number, "unit", unit, "qualifier", qualifier);
    }

    private void answered(UUID difficulty, String at, String status) {
        matters.happenedAt(Instant.parse(at), difficulty, "difficulty-answered", branch, "status", status);
    }

    private void decided(UUID suggestion, String status, boolean adopted, boolean sentUp) {
        matters.happened(
                suggestion, "suggestion-decided", branch, "status", status, "adopted", adopted, "sentUp", sentUp);
    }

    private void answer(UUID task, int item, boolean applies, String doneOn) {
        matters.happened(task, "task-answered", branch, "item", item, "applies", applies, "doneOn", doneOn);
    }

    private static String all(String name) {
        return "sections.lines.flatten().findAll { it.name == '" + name + "' }";
    }

    private static String figure(String name) {
        return "sections.lines.flatten().find { it.name == '" + name + "' }.figure.";
    }

    private static String words(String name) {
        return "sections.lines.flatten().find { it.name == '" + name + "' }?.figure?.words";
    }

    private ValidatableResponse deeds(String query) {
        given.settled();
        return given().auth()
                .oauth2(Tokens.of(secretary))
                .get("/organizations/%s/deeds?%s".formatted(committee, query))
                .then()
                .statusCode(200);
    }
}
