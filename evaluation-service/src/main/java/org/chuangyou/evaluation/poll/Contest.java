package org.chuangyou.evaluation.poll;

import java.util.regex.Pattern;

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

    /** What contests are called: g1.s1, or g1.c where a group writes comments. */
    public static final String NAMES = "g\\d{1,2}\\.(s\\d{1,3}|c)";

    private static final Pattern COMMENTS = Pattern.compile("g\\d{1,2}\\.c");

    /** The name of the contest of these two, both counted from 0. */
    public static String name(int group, int subject) {
        return "g%d.s%d".formatted(group + 1, subject + 1);
    }

    /** The name of the contest of this group's comments, counted from 0. */
    public static String comments(int group) {
        return "g%d.c".formatted(group + 1);
    }

    /**
     * Whether words are cast here and no grades. They have a key and a ballot of their own, so that nobody can tell which
     * words and which grades came from one hand; and their ballots are never shown in the log.
     */
    public boolean takesWords() {
        return COMMENTS.matcher(contest).matches();
    }

    /** Whether so many ballots may be shown one by one. */
    public boolean shows(int cast, int k) {
        return cast >= k && !takesWords();
    }
}
