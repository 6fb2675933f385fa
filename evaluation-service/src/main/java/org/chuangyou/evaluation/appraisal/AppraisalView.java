package org.chuangyou.evaluation.appraisal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An appraisal as a whole, without a word on anybody by name. */
@Schema(name = "Appraisal")
record AppraisalView(
        UUID id,
        UUID organizationId,
        @Schema(examples = "县民族中学党支部") String organization,
        int year,
        String title,
        String scale,
        AppraisalStatus status,
        LocalDate openedOn,
        @Schema(nullable = true) UUID evaluationId,
        @Schema(nullable = true) String unmeasuredReason,
        Progress progress,
        @Schema(nullable = true) LocalDate decidedOn,
        @Schema(nullable = true) String meeting,
        @Schema(description = "评定次数；更正一次加一") int round,
        @Schema(nullable = true) String mendingReason,
        @Schema(description = "评定之前为空") List<GradeCount> grades,
        @Schema(description = "不影响评定、但须说明的情况") List<String> warnings,
        @Schema(nullable = true) LocalDate closedOn) {

    @Schema(name = "AppraisalProgress", description = "人数")
    record Progress(
            int members,
            int excused,
            int takingPart,
            int selfEvaluated,
            int mutuallyEvaluated,
            int told,
            int objecting) {

        static Progress of(List<AppraisedMember> members) {
            var takingPart = members.stream().filter(AppraisedMember::takesPart).toList();
            return new Progress(
                    members.size(),
                    members.size() - takingPart.size(),
                    takingPart.size(),
                    count(takingPart, AppraisedMember::hasSpoken),
                    count(takingPart, AppraisedMember::wasHeardOf),
                    count(takingPart, AppraisedMember::wasTold),
                    count(takingPart, AppraisedMember::waitsForAnswer));
        }

        private static int count(List<AppraisedMember> members, Predicate<AppraisedMember> which) {
            return (int) members.stream().filter(which).count();
        }
    }

    @Schema(name = "AppraisalGradeCount")
    record GradeCount(
            @Schema(examples = "QUALIFIED") String grade,
            @Schema(examples = "合格") String label,
            long members) {}
}
