package org.chuangyou.pledge.certificate;

import java.util.List;
import java.util.UUID;
import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.chuangyou.chassis.testing.Database;
import org.chuangyou.chassis.testing.RealKafka;
import org.chuangyou.chassis.testing.RealPostgres;
import org.chuangyou.chassis.testing.Tokens;
import org.chuangyou.chassis.testing.Topic;
import org.chuangyou.pledge.Given;
import org.chuangyou.pledge.Today;
import org.chuangyou.pledge.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.awaitility.Awaitility.await;
import static org.chuangyou.pledge.Api.act;
import static org.chuangyou.pledge.Api.edit;
import static org.chuangyou.pledge.Api.get;
import static org.chuangyou.pledge.Api.post;
import static org.chuangyou.pledge.Api.problem;
import static org.chuangyou.pledge.World.COUNTY_SECRETARY;
import static org.chuangyou.pledge.World.MEMBER;
import static org.chuangyou.pledge.World.OTHER_SECRETARY;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

/** Certificates are signed level by level, and answered for target by target. */
@QuarkusTest
@WithTestResource(RealPostgres.class)
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class CertificateTest {

    private static final String CONTENT = """
            {"title": "2011年党建目标责任书", "targets": [
                {"text": "按期换届", "measure": "任期届满前报备", "dueOn": "2011-06-30"},
                {"text": "党员教育", "measure": "每人不少于32学时", "dueOn": "2011-12-31"}]}""";
    private static final String ASSESSMENT = """
            {"outcomes": [{"target": 1, "result": "MET", "reason": "5月20日完成"},
                          {"target": 2, "result": "PARTLY_MET", "reason": "两人不足32学时"}]}""";

    @Inject
    Given given;

    @Inject
    World world;

    @Inject
    Database database;

    @Inject
    Today today;

    private UUID branch;
    private String secretary;
    private String heir;

    @BeforeEach
    void a_branch_below_the_county() {
        branch = given.aBranch();
        secretary = "DYS-" + branch;
        world.member(secretary, "示例子", branch);
        var post = world.post(secretary, "SECRETARY", branch);
        await().until(() -> world.knows("SELECT count(*) FROM post WHERE id = ?", post));
    }

    @AfterEach
    void back() {
        today.isAsUsual();
    }

    @Test
    void both_sides_sign_and_the_level_above_answers_for_each_target() {
        var certificate = drafted();
        act(COUNTY_SECRETARY, certificate, "offer", "").statusCode(200).body("status", is("OFFERED"));
        act(secretary, certificate, "signature", "").statusCode(200).body("status", is("SIGNED"));

        act(COUNTY_SECRETARY, certificate, "assessment", ASSESSMENT)
                .statusCode(200)
                .body("status", is("ASSESSED"))
                .body("outcomes.result", contains("MET", "PARTLY_MET"));

        assertThat(Topic.named("pledge.events").await(2, record -> record.key().equals(Given.id(certificate))).stream()
                        .map(Topic::type))
                .containsExactly("pledge.certificate-signed.v1", "pledge.certificate-assessed.v1");
        assertThat(Topic.named("pledge.events").await(2, record -> record.key().equals(Given.id(certificate))).stream()
                        .map(Topic::body)
                        .skip(1))
                .singleElement(STRING)
                .contains("\"met\":1", "\"partlyMet\":1", "\"notMet\":0");
    }

    @Test
    void who_signed_for_each_side_stands_in_it_by_name() {
        var certificate = signed();

        get(secretary, certificate).statusCode(200).body("offeredBy", is("示例甲")).body("signedBy", is("示例子"));
    }

    @Test
    void what_was_signed_is_ended_with_the_reason_and_another_takes_its_place() {
        var certificate = signed();
        act(COUNTY_SECRETARY, certificate, "ending", "{\"reason\": \"学校合并\"}")
                .statusCode(200)
                .body("status", is("ENDED"))
                .body("endedReason", is("学校合并"));

        post(COUNTY_SECRETARY, "/certificates", certificateOf(branch)).statusCode(201);

        assertThat(Topic.named("pledge.events").await(2, record -> record.key().equals(Given.id(certificate))).stream()
                        .map(Topic::type))
                .containsExactly("pledge.certificate-signed.v1", "pledge.certificate-ended.v1");
    }

    @Test
    void a_branch_signs_with_each_member_who_signs_in_person() {
        signed();
        var letter = drafted(secretary, letterTo(Given.memberOf(branch)));
        act(secretary, letter, "offer", "").statusCode(200);
        problem(act(secretary, letter, "signature", ""), 403, "certificate-receiver-only", "党员本人");

        act(Given.memberOf(branch), letter, "signature", "")
                .statusCode(200)
                .body("status", is("SIGNED"))
                .body("person", is("示例壬"));
    }

    @Test
    void the_successor_of_an_issuer_that_was_merged_ends_what_it_signed() {
        var letter = signedAndItsIssuerMerged();

        act(heir, letter, "ending", "{\"reason\": \"支部合并\"}").statusCode(200).body("status", is("ENDED"));
    }

    @Test
    void the_successor_of_an_issuer_that_was_merged_is_told_to_assess_what_it_signed() {
        var letter = signedAndItsIssuerMerged();

        today.is("2012-01-05");

        get(heir, "/digests/mine").body("entries.href", contains(letter));
    }

    private String signedAndItsIssuerMerged() {
        var letter = offeredTo(Given.memberOf(branch));
        act(Given.memberOf(branch), letter, "signature", "").statusCode(200);
        var next = given.aBranch();
        heir = given.anOfficerOf(next, "SECRETARY");
        world.relinquishedAll(branch, "2011-05-10");
        world.merged(branch, next, "2011-05-10");
        return letter;
    }

    @Test
    void what_is_signed_with_a_member_is_read_by_no_colleague() {
        var letter = offeredTo(Given.memberOf(branch));
        var colleague = given.anOfficerOf(branch, "COMMISSIONER");

        problem(get(colleague, letter), 404, "matter-not-found", "");

        get(colleague, "/certificates?organization=" + branch).body("items.personCode", not(hasItem(notNullValue())));
        get(colleague, "/matters/" + Given.id(letter) + "/journal").statusCode(404);
    }

    @Test
    void what_is_signed_with_a_member_is_read_by_the_member_the_leaders_and_those_above() {
        var letter = offeredTo(Given.memberOf(branch));

        for (var reader : List.of(Given.memberOf(branch), secretary, COUNTY_SECRETARY)) {
            get(reader, letter).statusCode(200);
            get(reader, "/certificates?organization=" + branch).body("items.id", hasItem(Given.id(letter)));
            get(reader, "/matters/" + Given.id(letter) + "/journal").statusCode(200);
        }
    }

    @Test
    void reading_a_certificate_leaves_its_trace() {
        var certificate = drafted();

        get(secretary, certificate).statusCode(200);

        assertThat(database.texts("SELECT actor || ' ' || act FROM audit WHERE object = ?", Given.id(certificate)))
                .contains(secretary + " read-certificate");
    }

    @Test
    void a_secretary_signs_no_letter_with_themselves() {
        signed();

        problem(post(secretary, "/certificates", letterTo(secretary)), 403, "certificate-both-sides", "两个人");
    }

    @Test
    void nobody_signs_for_both_sides() {
        var certificate = drafted();
        act(COUNTY_SECRETARY, certificate, "offer", "").statusCode(200);
        var post = world.post(COUNTY_SECRETARY, "SECRETARY", branch);
        await().until(() -> world.knows("SELECT count(*) FROM post WHERE id = ?", post));

        problem(act(COUNTY_SECRETARY, certificate, "signature", ""), 403, "certificate-both-sides", "两个人");
        world.relinquished(post, COUNTY_SECRETARY, branch, "2011-05-01");
    }

    @Test
    void who_signed_for_the_branch_does_not_assess_it_from_above() {
        var certificate = signed();
        var post = world.post(secretary, "DEPUTY_SECRETARY", World.COUNTY);
        await().until(() -> world.knows("SELECT count(*) FROM post WHERE id = ?", post));

        problem(act(secretary, certificate, "assessment", ASSESSMENT), 403, "certificate-both-sides", "两个人");
        world.relinquished(post, secretary, World.COUNTY, "2011-05-01");
    }

    @Test
    void what_is_offered_to_a_member_waits_for_the_member_and_not_for_the_secretary() {
        signed();
        var letter = drafted(secretary, letterTo(Given.memberOf(branch)));

        act(secretary, letter, "offer", "").statusCode(200);

        get(Given.memberOf(branch), "/digests/mine").body("entries.matter", contains("CERTIFICATE_TO_SIGN"));
        get(secretary, "/digests/mine").body("counts.CERTIFICATE_TO_SIGN", nullValue());
    }

    @Test
    void certificate_not_its_member() {
        problem(post(secretary, "/certificates", letterTo(MEMBER)), 409, "certificate-not-its-member", MEMBER)
                .body("source", containsString("全体党员"));
    }

    @Test
    void what_does_not_fit_is_sent_back_and_mended() {
        var certificate = drafted();
        act(COUNTY_SECRETARY, certificate, "offer", "").statusCode(200);
        act(secretary, certificate, "return", "{\"reason\": \"第一项期限太紧\"}").statusCode(200);

        edit(COUNTY_SECRETARY, certificate, CONTENT.replace("2011-06-30", "2011-09-30"))
                .statusCode(200)
                .body("targets[0].dueOn", is("2011-09-30"));
    }

    @Test
    void the_organisation_finds_its_certificates() {
        var certificate = drafted();

        get(secretary, "/certificates?year=2011&organization=" + branch)
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].id", is(Given.id(certificate)))
                .body("items[0].issuer", is(World.COUNTY_NAME));
    }

    @Test
    void certificate_level_missing() {
        var below = UUID.randomUUID();
        world.branch(below, "示例党小组支部", branch);
        await().until(() -> world.knows("SELECT count(*) FROM organization WHERE id = ?", below));

        problem(post(secretary, "/certificates", certificateOf(below)), 409, "certificate-level-missing", "党建目标")
                .body("source", containsString("层层签订"));
    }

    @Test
    void certificate_exists() {
        drafted();

        problem(post(COUNTY_SECRETARY, "/certificates", certificateOf(branch)), 409, "certificate-exists", "2011");
    }

    @Test
    void certificate_none_above() {
        problem(
                post(COUNTY_SECRETARY, "/certificates", certificateOf(World.COUNTY)),
                409,
                "certificate-none-above",
                World.COUNTY_NAME);
    }

    @Test
    void certificate_issuer_only() {
        problem(post(secretary, "/certificates", certificateOf(branch)), 403, "certificate-issuer-only", "直接上级");
    }

    @Test
    void certificate_receiver_only() {
        var certificate = drafted();
        act(COUNTY_SECRETARY, certificate, "offer", "").statusCode(200);

        problem(act(COUNTY_SECRETARY, certificate, "signature", ""), 403, "certificate-receiver-only", "责任单位自己");
    }

    @Test
    void another_branch_does_not_learn_of_it() {
        problem(get(OTHER_SECRETARY, drafted()), 404, "matter-not-found", "");
    }

    @Test
    void the_organisation_does_not_sign_before_the_level_above() {
        problem(act(secretary, drafted(), "signature", ""), 409, "matter-status", "");
    }

    @Test
    void assessment_incomplete() {
        var certificate = drafted();
        act(COUNTY_SECRETARY, certificate, "offer", "").statusCode(200);
        act(secretary, certificate, "signature", "").statusCode(200);

        problem(
                act(COUNTY_SECRETARY, certificate, "assessment", ASSESSMENT.replace("\"target\": 2", "\"target\": 1")),
                400,
                "assessment-incomplete",
                "应为第 1、2 项，实为第 1、1 项");
    }

    @Test
    void an_ordinary_member_signs_nothing() {
        problem(post(MEMBER, "/certificates", certificateOf(branch)), 403, "certificate-issuer-only", "直接上级");
    }

    private String drafted() {
        return drafted(COUNTY_SECRETARY, certificateOf(branch));
    }

    private static String drafted(String issuer, String certificate) {
        return "/certificates/"
                + post(issuer, "/certificates", certificate)
                        .statusCode(201)
                        .extract()
                        .path("id");
    }

    private String signed() {
        var certificate = drafted();
        act(COUNTY_SECRETARY, certificate, "offer", "").statusCode(200);
        act(secretary, certificate, "signature", "").statusCode(200);
        return certificate;
    }

    private String offeredTo(String member) {
        signed();
        var letter = drafted(secretary, letterTo(member));
        act(secretary, letter, "offer", "").statusCode(200);
        return letter;
    }

    private String letterTo(String personCode) {
        return certificateOf(branch).replace("\"kind\"", "\"personCode\": \"" + personCode + "\", \"kind\"");
    }

    private static String certificateOf(UUID organization) {
        return "{\"organizationId\": \"%s\", \"kind\": \"PARTY_BUILDING\", \"year\": 2011, \"content\": %s}"
                .formatted(organization, CONTENT);
    }
}
