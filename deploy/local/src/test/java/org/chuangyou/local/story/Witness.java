package org.chuangyou.local.story;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.chuangyou.local.county.Front;
import org.chuangyou.local.county.Refused;
import org.chuangyou.local.county.SampleCampaign;
import org.chuangyou.local.county.SampleCounty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Looks at the campaign from outside and checks that every place says the same. */
final class Witness {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Front front;
    private final SampleCounty county;
    private final SampleCampaign campaign;

    Witness(Front front, SampleCounty county, SampleCampaign campaign) {
        this.front = front;
        this.county = county;
        this.campaign = campaign;
    }

    void seesTheCountyAsTheRostersHaveIt(Path expectedFile) throws IOException {
        var expected = numbers(new ObjectMapper().readTree(expectedFile.toFile()));
        await().atMost(PATIENCE).untilAsserted(() -> {
            var overview = front.as("committee").get("reporting", "/overview?asOf=" + SampleCounty.AS_OF);
            assertThat(numbers(overview.json())).containsAllEntriesOf(expected);
        });
    }

    void seesPledgesInPublic(int published) {
        var list = front.get("pledge", "/public/pledges?campaign=" + campaign.id() + "&limit=100");
        assertThat(list.json().get("items")).hasSize(published);
    }

    void seesTheAnsweredCommentInPublic() {
        var comments =
                front.get("pledge", "/public/pledges/" + campaign.pledges().get(4) + "/comments");
        assertThat(comments.json().get("items")).hasSize(1);
        assertThat(comments.json().toString()).contains("每周二、四下午放学后");
    }

    void seesPledgesInTheFigures(int published, int fulfilled, int unkept, int running) {
        // Reporting may not have heard of the campaign yet, and says then that there is none.
        await().atMost(PATIENCE).ignoreExceptionsInstanceOf(Refused.class).untilAsserted(() -> {
            var pledges = figures().get("pledges");
            assertThat(pledges.at("/published/value").asInt()).isEqualTo(published);
            assertThat(pledges.at("/fulfilled/value").asInt()).isEqualTo(fulfilled);
            assertThat(pledges.at("/unkept/total/value").asInt()).isEqualTo(unkept);
            assertThat(pledges.at("/running/value").asInt()).isEqualTo(running);
        });
    }

    void seesNoCountBeforeTheClose() {
        var evaluation = front.as("committee").get("evaluation", "/evaluations/" + campaign.evaluation());
        assertThat(evaluation.json().findValue("issued")).isNotNull();
        assertThat(evaluation.json().findValue("cast")).isNull();
    }

    void seesResultsOf(int teachers, int parents) {
        var results = results();
        assertThat(results.get("groups").findValuesAsText("cast"))
                .containsExactly(String.valueOf(teachers), String.valueOf(parents));
    }

    void seesFulfilledPledgesBesideTheResults(int fulfilled) {
        assertThat(results().at("/subjects/0/kept/fulfilled").asInt()).isEqualTo(fulfilled);
    }

    void findsTheReportsNumbersInTheDocument() throws IOException {
        var report = front.as("committee")
                .get("reporting", "/reports/" + campaign.report())
                .json();
        var text = Docx.textOf(campaign.document());
        assertThat(text).contains("进展情况", "典型培养", "存在问题", "下段打算");
        var pledges = figures().get("pledges");
        assertThat(report.at("/figures/pledges")).isEqualTo(pledges);
        assertThat(text)
                .contains("累计公布承诺" + words(pledges.get("published")))
                .contains("已兑现" + words(pledges.get("fulfilled")))
                .contains("未兑现" + words(pledges.at("/unkept/total")))
                .contains("正在践诺" + words(pledges.get("running")));
    }

    /** Number and unit as a document says them. */
    private static String words(JsonNode figure) {
        return figure.get("value").asText() + figure.get("unit").asText();
    }

    private JsonNode results() {
        return front.get("evaluation", "/public/evaluations/" + campaign.evaluation() + "/results")
                .json();
    }

    private JsonNode figures() {
        var committee = county.organization("JG-000");
        return front.as("committee")
                .get("reporting", "/campaigns/" + campaign.id() + "/figures?organization=" + committee)
                .json();
    }

    /** Every number by its path; a figure object counts as its value. */
    private static Map<String, Double> numbers(JsonNode document) {
        var found = new TreeMap<String, Double>();
        collect(document, "", found);
        return found;
    }

    private static void collect(JsonNode node, String path, Map<String, Double> found) {
        if (node.isNumber()) {
            found.put(path, node.asDouble());
        } else if (node.path("value").isNumber()) {
            found.put(path, node.get("value").asDouble());
        } else if (node.isObject()) {
            node.properties().forEach(field -> collect(field.getValue(), path + "/" + field.getKey(), found));
        }
    }
}
