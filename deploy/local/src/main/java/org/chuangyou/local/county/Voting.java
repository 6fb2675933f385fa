package org.chuangyou.local.county;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import org.chuangyou.evaluation.voter.Voter;

/** The secret evaluation of one branch by two groups: forty ballots from slips drawn unnumbered. */
final class Voting {

    private static final Map<String, Integer> BALLOTS = Map.of("教师", 15, "家长", 25);

    private final Front front;
    private String evaluation;

    Voting(Front front) {
        this.front = front;
    }

    void hold(String campaign, String committee, String branch) {
        var draft = Map.of(
                "campaignId",
                campaign,
                "organizationId",
                committee,
                "title",
                "县民族中学党支部群众评议",
                "template",
                Map.of("code", "FIVE_GOODS", "version", 1),
                "definition",
                "TOP2",
                "subjects",
                List.of(Map.of("organizationId", branch)),
                "groups",
                List.of(
                        Map.of("name", "教师", "eligible", 16, "weight", 40),
                        Map.of("name", "家长", "eligible", 30, "weight", 60)),
                "mode",
                "ONE_SITTING");
        evaluation = front.as("committee")
                .untilKnown(front -> front.create("evaluation", "/evaluations", draft))
                .id();
        // It may open once the branch's published pledges are known there.
        front.as("committee")
                .untilKnown(front -> front.step("evaluation", "/evaluations/" + evaluation, "opening", null));
        BALLOTS.forEach(this::vote);
    }

    private void vote(String group, int ballots) {
        var slips = printed(group, ballots);
        for (var i = 0; i < ballots; i++) {
            var voter = new Voter(
                    URI.create(front.address("evaluation")),
                    URI.create(front.address("urn")),
                    UUID.fromString(evaluation));
            voter.vote(slips.get(i).asText(), opinion(i));
        }
    }

    /** One orders the slips and another prints them. */
    private JsonNode printed(String group, int count) {
        var address = "/evaluations/" + evaluation;
        var order = front.as("committee")
                .create("evaluation", address + "/groups/" + encoded(group) + "/slip-orders", Map.of("count", count))
                .id();
        return front.as("deputy")
                .untilKnown(front ->
                        front.demand("evaluation", address + "/slip-orders/" + order + "/printing", "application/json"))
                .json()
                .get("codes");
    }

    /** Of ten, seven are satisfied, two rather satisfied, one is not. */
    private static String opinion(int number) {
        return switch (number % 10) {
            case 7, 8 -> "FAIRLY_SATISFIED";
            case 9 -> "DISSATISFIED";
            default -> "SATISFIED";
        };
    }

    void publish() {
        // Nobody opens the urn alone.
        front.as("committee").step("evaluation", "/evaluations/" + evaluation, "closing", null);
        front.as("deputy").step("evaluation", "/evaluations/" + evaluation, "closing", null);
        front.as("committee").step("evaluation", "/evaluations/" + evaluation, "publication", null);
    }

    String evaluation() {
        return evaluation;
    }

    private static String encoded(String group) {
        return URLEncoder.encode(group, StandardCharsets.UTF_8);
    }
}
