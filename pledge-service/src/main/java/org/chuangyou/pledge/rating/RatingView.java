package org.chuangyou.pledge.rating;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one side said of an ended pledge: a grade and words where one spoke, counts where many did. */
public record RatingView(
        Rater rater,
        @Schema(description = "自评、组织评的等次") Grade grade,
        String words,
        @Schema(description = "党员评、群众评各等次的人数，两名计票人一致后才有") Map<Grade, Integer> counts,

        @Schema(description = "应到的人数：党员评由系统按当日的党员计算，群众评为所填；当时没有的为空")
        Integer invited,

        @Schema(description = "党员评时不计入应到的党员") List<Exclusion> exclusions,
        LocalDate ratedOn) {}
