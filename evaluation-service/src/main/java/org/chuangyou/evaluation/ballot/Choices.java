package org.chuangyou.evaluation.ballot;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.chuangyou.evaluation.poll.Jcs;
import org.chuangyou.evaluation.poll.Manifest;
import org.chuangyou.evaluation.poll.Octets;
import org.chuangyou.evaluation.poll.Tally;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * What a ballot says.
 *
 * @param nonce 24 bytes in base64url, makes two ballots of the same opinion differ; of one length, else it would tell which
 *     program they were filled in with
 */
public record Choices(List<Tally.Choice> choices, String nonce) {

    static final String NONCE = "[A-Za-z0-9_-]{32}";

    /** The choices in a ballot's body, if it is a complete answer to the manifest, in the one form there is for it. */
    public static Optional<Choices> in(String body, Manifest manifest, ObjectMapper json) {
        try {
            var text = new String(Octets.of(body), UTF_8);
            var choices = json.readValue(text, Choices.class);
            return choices != null // the JSON text "null" is read as that
                            && choices.answers(manifest)
                            && Jcs.text(json.valueToTree(choices)).equals(text)
                    ? Optional.of(choices)
                    : Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty(); // not JSON, or of another shape; its words stay out of every message
        }
    }

    /** Whether every indicator is answered once, in the manifest's order, with a grade of the scale. */
    private boolean answers(Manifest manifest) {
        var asked = manifest.indicators();
        return choices != null
                && nonce != null
                && nonce.matches(NONCE)
                && choices.size() == asked.size()
                && IntStream.range(0, asked.size())
                        .allMatch(i -> choices.get(i) != null
                                && asked.get(i).code().equals(choices.get(i).indicator())
                                && manifest.grades().stream().anyMatch(grade -> grade.code()
                                        .equals(choices.get(i).grade())));
    }
}
