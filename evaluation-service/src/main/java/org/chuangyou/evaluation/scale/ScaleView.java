package org.chuangyou.evaluation.scale;

import java.util.List;

import org.chuangyou.evaluation.poll.Grade;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A scale: its grades from the best to the worst, and what they are reckoned to be worth elsewhere. */
@Schema(name = "Scale")
public record ScaleView(
        @Schema(examples = "MEMBER_FOUR") String code,
        @Schema(examples = "优秀、合格、基本合格、不合格") String label,
        Purpose purpose,
        String source,
        List<Grade> grades,
        List<Conversion> conversions) {

    /** The place of a grade, 0 for the best; -1 where the scale has none of this code. */
    public int place(String grade) {
        return grades.stream().map(Grade::code).toList().indexOf(grade);
    }

    public Grade best() {
        return grades.get(0);
    }

    public Grade worst() {
        return grades.get(grades.size() - 1);
    }
}
