package org.chuangyou.evaluation.log;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.chuangyou.evaluation.poll.LogSigner;
import org.chuangyou.evaluation.poll.Octets;
import org.chuangyou.evaluation.poll.Terms;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import static java.nio.charset.StandardCharsets.US_ASCII;

/**
 * How many ballots were issued in strict mode, signed by the log's key and published before the first one is cast. So
 * people can hold it against the heads in the room, and whoever signs tokens afterwards contradicts it.
 *
 * @param signature over {@link #words}
 */
@Schema(name = "PollIssued")
public record IssuedRecord(int v, String mh, List<Count> contests, String signature) {

    public static IssuedRecord of(Terms terms, Map<String, Integer> issued, LogSigner signer) {
        var counts = terms.manifest().contests().stream()
                .map(contest -> new Count(contest.contest(), issued.getOrDefault(contest.contest(), 0)))
                .toList();
        return new IssuedRecord(
                1, Octets.base64url(terms.hash()), counts, Octets.base64url(signer.sign(words(terms, counts))));
    }

    /** Whether the log's key says so of this manifest. */
    public boolean isSigned(Terms terms) {
        try {
            return v == 1
                    && mh.equals(Octets.base64url(terms.hash()))
                    && terms.manifest().logKey().verifies(Octets.of(signature), words(terms, contests));
        } catch (IllegalArgumentException e) {
            return false; // in another form of base64url, or of another length
        }
    }

    /** "chuangyou-issued-v1" ‖ 0 ‖ mh, and for each contest its name ‖ 0 ‖ the number in digits ‖ 0. */
    private static byte[] words(Terms terms, List<Count> counts) {
        var numbers = counts.stream()
                .map(count -> count.contest() + "\0" + count.issued() + "\0")
                .collect(Collectors.joining());
        return Octets.joined("chuangyou-issued-v1\0".getBytes(US_ASCII), terms.hash(), numbers.getBytes(US_ASCII));
    }

    @Schema(name = "PollIssuedCount")
    public record Count(String contest, int issued) {}
}
