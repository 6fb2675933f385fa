package org.chuangyou.evaluation.poll;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One evaluator group judging one subject: a ballot belongs to exactly one contest, each contest has a key of its own.
 *
 * @param eligible how many people of the group there are
 * @param kid the thumbprint of the key (RFC 7638)
 */
public record Contest(
        @Schema(examples = "g1.s1") String contest,
        @Schema(examples = "家长") String group,
        @Schema(examples = "县民族中学党支部") String subject,
        int eligible,
        String kid,
        IssuerKey key) {

    /** The name of the contest of these two, both counted from 0. */
    public static String name(int group, int subject) {
        return "g%d.s%d".formatted(group + 1, subject + 1);
    }
}
