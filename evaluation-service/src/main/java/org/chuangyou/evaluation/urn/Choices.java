package org.chuangyou.evaluation.urn;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.chuangyou.evaluation.poll.Grade;
import org.chuangyou.evaluation.poll.Indicator;
import org.chuangyou.evaluation.poll.Manifest;
import org.chuangyou.evaluation.poll.Octets;
import org.chuangyou.evaluation.poll.Tally;

/**
 * What a ballot says.
 *
 * @param nonce makes two ballots of the same opinion differ
 */
record Choices(List<Tally.Choice> choices, String nonce) {

    static Choices in(String body, ObjectMapper json) throws IOException {
        return json.readValue(Octets.of(body), Choices.class);
    }

    /** Whether every indicator is answered once, with a grade of the scale. */
    boolean answers(Manifest manifest) {
        if (choices == null
                || nonce == null
                || choices.size() != manifest.indicators().size()) {
            return false;
        }
        var asked = manifest.indicators().stream().map(Indicator::code).collect(Collectors.toSet());
        var scale = manifest.grades().stream().map(Grade::code).collect(Collectors.toSet());
        var answered = new HashSet<String>();
        return choices.stream()
                .allMatch(choice -> choice != null
                        && choice.grade() != null
                        && choice.indicator() != null
                        && scale.contains(choice.grade())
                        && asked.contains(choice.indicator())
                        && answered.add(choice.indicator()));
    }
}
