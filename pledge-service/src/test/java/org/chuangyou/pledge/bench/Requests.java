package org.chuangyou.pledge.bench;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.chuangyou.chassis.testing.Tokens;

import static org.chuangyou.chassis.testing.Hammer.request;

/** What is sent to the service, by the secretary of the branch to which a pledge belongs. */
final class Requests {

    private static final String PUBLICATION = "{\"channels\": [\"NOTICE_BOARD\"], \"place\": \"校门口公开栏\"}";

    private final Map<Integer, String> tokens = new HashMap<>();

    /** Signs while nothing is measured; the tokens of other branches are forgotten. */
    void prepareTokens(int from, int to) {
        tokens.clear();
        for (var pledge = from; pledge <= to; pledge += Country.MEMBERS) {
            token(pledge);
        }
    }

    /** The secretary of a branch drafts a pledge of their own, with an item and an aim. */
    String draft(UUID id, int branch) {
        return request(
                "PUT", "/pledges/" + id, token(Country.ownOfSecretary(branch)), "If-None-Match: *\r\n", """
                {"campaignId": "%s", "organizationId": "%s", "kind": "MEMBER", "duties": "八年级班主任",
                 "items": [{"text": "结对帮扶两名学生", "aim": "期末各科均及格", "dueOn": "%s"}]}""".formatted(
                                Country.CAMPAIGN,
                                Country.branch(branch),
                                LocalDate.now().plusDays(200)));
    }

    String submission(UUID id, int branch) {
        return request(
                "POST",
                "/pledges/" + id + "/submission",
                token(Country.ownOfSecretary(branch)),
                "If-Match: \"0\"\r\n",
                "");
    }

    String publication(int pledge) {
        return request(
                "POST",
                "/pledges/" + Country.pledge(pledge) + "/publication",
                token(pledge),
                "If-Match: \"3\"\r\n",
                PUBLICATION);
    }

    /** The secretary of a branch reports on their own pledge. */
    String report(int branch) {
        var pledge = Country.ownOfSecretary(branch);
        return request(
                "PUT",
                "/pledges/" + Country.pledge(pledge) + "/progress-reports/" + YearMonth.from(LocalDate.now()),
                token(pledge),
                "",
                "{\"state\": \"ON_TRACK\", \"text\": \"每周二、四辅导\"}");
    }

    String sheet(int branch) {
        var first = (branch - 1) * Country.MEMBERS;
        var rows = IntStream.rangeClosed(1, Country.MEMBERS)
                .mapToObj(member -> "{\"pledgeId\": \"" + Country.pledge(first + member)
                        + "\", \"state\": \"ON_TRACK\", \"text\": \"每周二、四课后辅导，两名学生均有进步\"}")
                .collect(Collectors.joining(","));
        return request(
                "PUT",
                "/organizations/" + Country.branch(branch) + "/progress-sheets/" + YearMonth.from(LocalDate.now()),
                token(first + 1),
                "",
                "{\"rows\": [" + rows + "]}");
    }

    private synchronized String token(int pledge) {
        return tokens.computeIfAbsent(
                (pledge - 1) / Country.MEMBERS, branch -> Tokens.of("M" + (branch * Country.MEMBERS + 1)));
    }
}
