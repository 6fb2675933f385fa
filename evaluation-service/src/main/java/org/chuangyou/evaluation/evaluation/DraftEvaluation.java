package org.chuangyou.evaluation.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.chuangyou.evaluation.poll.Mode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An evaluation as its organiser words it; a later draft replaces all of it. */
@Schema(example = """
                {"campaignId": "0197c0de-0000-7000-8000-000000000101",
                 "organizationId": "0197c0de-0000-7000-8000-000000000010",
                 "title": "2011年上半年群众满意度测评",
                 "template": {"code": "FIVE_GOODS", "version": 1},
                 "definition": "TOP2",
                 "subjects": [{"organizationId": "0197c0de-0000-7000-8000-000000000011"}],
                 "groups": [{"name": "教师", "eligible": 14, "weight": 40}, {"name": "家长", "eligible": 120, "weight": 60}],
                 "k": 5,
                 "mode": "ONE_SITTING"}""")
record DraftEvaluation(
        @NotNull UUID campaignId,
        @NotNull UUID organizationId,
        @NotBlank @Size(max = 100) String title,

        @Size(max = 40) @Schema(description = "四评之一，见 /evaluation-pairs；自行设计的不填", examples = "MEMBERS_ON_BRANCH")
        String pair,

        @NotNull @Valid TemplateChoice template,
        @NotBlank @Size(max = 40) String definition,
        @NotNull @Size(min = 1, max = 100) List<@NotNull @Valid SubjectChoice> subjects,
        @NotNull @Size(min = 1, max = 8) List<@NotNull @Valid Group> groups,

        @Min(5) @Max(100) @Schema(description = "少于 k 张选票的票种不予显示；缺省为 5")
        Integer k,

        @Schema(description = "可否另写意见和建议；缺省为否", examples = "true")
        Boolean comments,

        @Schema(description = "会议测评（须写明日期、地点）、窗口即时评议、集中测评；缺省为集中测评", nullable = true)
        Form form,

        @Schema(description = "会议日期", nullable = true, examples = "2011-07-06")
        LocalDate heldOn,

        @Pattern(regexp = ".*\\S.*") @Size(max = 100) @Schema(description = "会议地点", nullable = true, examples = "学校礼堂")
        String place,

        @Schema(
                description =
                        "缺省：有一组应参加人数少于 100 的先领后投（STRICT），否则一次完成（ONE_SITTING，保密较弱）；窗口即时评议为 ONE_SITTING。开始时按当时的人数确定",
                nullable = true)
        Mode mode) {

    /** Fewer ballots than this could be told apart by who knows the voters. */
    static final int LEAST_SHOWN = 5;

    int minimumShown() {
        return k == null ? LEAST_SHOWN : k;
    }

    Form formOrDefault() {
        return form == null ? Form.SURVEY : form;
    }

    boolean asksForComments() {
        return Boolean.TRUE.equals(comments);
    }

    int weights() {
        return groups.stream().mapToInt(Group::weight).sum();
    }

    record TemplateChoice(
            @NotBlank @Size(max = 40) String code, @Min(1) int version) {}

    /**
     * Names an organisation by {@code organizationId} or a member by {@code personCode}, as the template asks; a teacher
     * who is no member by name, with the Party organisation of the school.
     */
    record SubjectChoice(
            UUID organizationId,
            @Size(max = 40) String personCode,

            @Pattern(regexp = ".*\\S.*") @Size(max = 50) @Schema(description = "不是党员的教师的姓名；限学生和家长评议教师", nullable = true)
            String teacher) {}
}
