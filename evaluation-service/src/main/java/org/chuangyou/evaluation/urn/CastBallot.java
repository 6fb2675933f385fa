package org.chuangyou.evaluation.urn;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.chuangyou.evaluation.ballot.Ballot;
import org.chuangyou.evaluation.ballot.Longest;
import org.chuangyou.evaluation.poll.Contest;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A ballot as it is handed in (M3), {@value #LENGTH} bytes long; its parts are those of {@link Ballot}.
 *
 * @param pad anything that makes all ballots equally long; not kept
 */
@Schema(description = "一张选票；不得附带任何身份信息")
record CastBallot(
        @Min(1) @Max(1) int v,

        @NotNull @Pattern(regexp = Contest.NAMES) @Schema(examples = "g1.s1")
        String contest,

        @NotNull @Pattern(regexp = B64 + "{43}") String kid,
        @NotNull @Pattern(regexp = B64 + "{87}") String pub,
        @NotNull @Pattern(regexp = B64 + "{43}") String prefix,
        @NotNull @Pattern(regexp = B64 + "{170,700}") String token,
        @NotNull @Pattern(regexp = B64 + "{1,8000}") String body,
        @NotNull @Pattern(regexp = B64 + "{86}") String sig,
        @NotNull @Size(max = LENGTH) String pad) {

    static final int LENGTH = Longest.ALLOWED;

    private static final String B64 = "[A-Za-z0-9_-]";

    /** What is kept of it. */
    Ballot ballot() {
        return new Ballot(v, contest, kid, pub, prefix, token, body, sig);
    }
}
