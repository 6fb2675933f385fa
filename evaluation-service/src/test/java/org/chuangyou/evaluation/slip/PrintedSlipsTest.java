package org.chuangyou.evaluation.slip;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.regex.Pattern;
import jakarta.inject.Inject;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.apache.pdfbox.cos.COSName;
import org.chuangyou.chassis.testing.RealKafka;
import org.chuangyou.chassis.testing.RealPostgres;
import org.chuangyou.chassis.testing.Tokens;
import org.chuangyou.evaluation.Api;
import org.chuangyou.evaluation.County;
import org.chuangyou.evaluation.Draft;
import org.chuangyou.evaluation.Given;
import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

/** What the file says that slips are printed from. */
@QuarkusTest
@WithTestResource(value = RealPostgres.class, initArgs = @ResourceArg(name = "also", value = "urn"))
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class PrintedSlipsTest {

    private static final Pattern CODE = Pattern.compile("([2-9A-Z]{4}-){3}[2-9A-Z]{4}");

    @Inject
    Given given;

    @Test
    void every_slip_says_what_it_is_for_and_that_nobody_knows_whose_it_is() {
        var evaluation = given.anOpenEvaluation(Draft.ofABranch().with("title", "2011年上半年群众满意度测评（第二轮）"));

        try (var slips = PrintedSlips.of(printed(evaluation, 3))) {
            assertThat(slips.text()).contains("2011年上半年群众满意度测评(第二轮)", "县委教育工作委员会", "分组:家长", "无记名、不编号", "没有人知道由谁抽到");
            assertThat(CODE.matcher(slips.text()).results()).hasSize(3);
        }
    }

    @Test
    void the_weaker_mode_is_called_so_on_the_slip_and_in_the_manifest() {
        var evaluation = given.anOpenEvaluation(Draft.ofABranch().with("mode", "ONE_SITTING"));

        try (var slips = PrintedSlips.of(printed(evaluation, 1))) {
            assertThat(slips.text()).contains("可能凭时刻猜出哪张票是谁的,保密程度低于先领后投");
        }
        assertThat(given.voter(evaluation).manifest().get("modeStatement").asText())
                .contains("保密程度低于先领后投");
    }

    @Test
    void a_telephone_finds_poll_and_code_in_the_fragment_and_votes_with_them() {
        var evaluation = given.anOpenEvaluation();

        try (var slips = PrintedSlips.of(printed(evaluation, 1))) {
            var address = slips.scanned(0).get(0);

            assertThat(address).startsWith("https://vote.example.org/ballot#poll=" + evaluation + "&code=");
            var code = address.substring(address.indexOf("&code=") + 6);
            assertThat(slips.text()).contains(code);
            assertThat(given.voter(evaluation).vote(code, "SATISFIED")).hasSize(1);
        }
    }

    @Test
    void there_are_as_many_slips_as_were_ordered_ten_on_a_sheet() {
        var file = printed(given.anOpenEvaluation(), 13);
        try (var slips = PrintedSlips.of(file)) {
            assertThat(slips.sheets()).isEqualTo(2);
            assertThat(CODE.matcher(slips.text()).results().map(result -> result.group()))
                    .hasSize(13)
                    .doesNotHaveDuplicates();

            assertThat(slips.scanned(0)).hasSize(10).doesNotHaveDuplicates();
            assertThat(slips.scanned(1)).hasSize(3);
        }
    }

    @Test
    void the_file_knows_no_time_no_author_and_no_number() {
        var file = printed(given.anOpenEvaluation(), 2);
        var other = printed(given.anOpenEvaluation(), 2);

        assertThat(new String(file, ISO_8859_1)).doesNotContain("CreationDate", "ModDate", "Producer", "Author");
        try (var slips = PrintedSlips.of(file);
                var others = PrintedSlips.of(other)) {
            assertThat(slips.document().getDocumentInformation().getMetadataKeys())
                    .isEmpty();
            assertThat(slips.document().getDocumentCatalog().getMetadata()).isNull();
            assertThat(slips.document().getDocument().getTrailer().getDictionaryObject(COSName.ID))
                    .hasToString(others.document()
                            .getDocument()
                            .getTrailer()
                            .getDictionaryObject(COSName.ID)
                            .toString());
            assertThat(slips.text().replaceAll(CODE.pattern(), "")).doesNotContain("1/", "第1", "No.");
        }
    }

    @Test
    void its_letters_are_in_it_and_no_more_of_the_font() {
        var file = printed(given.anOpenEvaluation(), 2);

        try (var slips = PrintedSlips.of(file)) {
            var fonts = slips.document().getPage(0).getResources();
            assertThat(fonts.getFontNames()).isNotEmpty().allSatisfy(name -> assertThat(
                            fonts.getFont(name).isEmbedded())
                    .isTrue());
            assertThat(file.length).isLessThan(200_000);
        }
    }

    @Test
    void a_title_as_long_as_may_be_and_a_rare_character_are_printed_all_the_same() {
        var evaluation = given.anOpenEvaluation(Draft.ofABranch().with("title", "𠀀" + "测".repeat(98)));

        try (var slips = PrintedSlips.of(printed(evaluation, 1))) {
            assertThat(slips.text()).contains("测".repeat(98));
            assertThat(slips.scanned(0)).hasSize(1);
        }
    }

    @Test
    void paper_is_what_comes_unless_something_else_is_asked_for() {
        var evaluation = given.anOpenEvaluation();

        Api.as(County.DEPUTY)
                .printSlips(evaluation, ordered(evaluation, 1), "*/*")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Cache-Control", is("no-store"));
    }

    @Test
    void paper_is_what_comes_where_the_caller_says_nothing_at_all() throws Exception {
        var evaluation = given.anOpenEvaluation();
        var address = "http://localhost:%d/evaluations/%s/slip-orders/%s/printing"
                .formatted(RestAssured.port, evaluation, ordered(evaluation, 1));
        var request = HttpRequest.newBuilder(URI.create(address))
                .header("Authorization", "Bearer " + Tokens.of(County.DEPUTY))
                .POST(HttpRequest.BodyPublishers.noBody());

        var answer = HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.discarding());

        assertThat(answer.headers().firstValue("Content-Type")).contains("application/pdf");
    }

    private static byte[] printed(UUID evaluation, int count) {
        return Api.as(County.DEPUTY)
                .printSlips(evaluation, ordered(evaluation, count), "application/pdf")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private static String ordered(UUID evaluation, int count) {
        return Api.as(County.SECRETARY)
                .orderSlips(evaluation, "家长", count)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
