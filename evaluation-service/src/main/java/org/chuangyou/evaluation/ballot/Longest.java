package org.chuangyou.evaluation.ballot;

import java.util.Comparator;
import java.util.List;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.chuangyou.evaluation.poll.Grade;
import org.chuangyou.evaluation.poll.Indicator;
import org.chuangyou.evaluation.poll.Jcs;
import org.chuangyou.evaluation.poll.Octets;
import org.chuangyou.evaluation.poll.Tally;

/** The longest ballot that can be filled in where certain things are asked, each of its parts as long as it may be. */
public final class Longest {

    /** How long every ballot is on the wire, in bytes: answers would else be told by their length. */
    public static final int ALLOWED = 4_096;

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CONTEST = "g99.s999";
    private static final String NO_PAD = ",\"pad\":\"\"";

    private Longest() {}

    /** Its bytes, without a pad. */
    public static int of(List<Indicator> indicators, List<Grade> grades) {
        var grade = grades.stream()
                .map(Grade::code)
                .max(Comparator.comparingInt(String::length))
                .orElseThrow();
        var choices = indicators.stream()
                .map(indicator -> new Tally.Choice(indicator.code(), grade))
                .toList();
        var body = Octets.base64url(Jcs.bytes(JSON.valueToTree(new Choices(choices, any(64)))));
        var ballot = new Ballot(1, CONTEST, any(43), any(87), any(43), any(700), body, any(86));
        return ballot.entry().length() + NO_PAD.length();
    }

    private static String any(int length) {
        return "A".repeat(length);
    }
}
