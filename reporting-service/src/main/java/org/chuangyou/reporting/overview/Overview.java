package org.chuangyou.reporting.overview;

import java.time.LocalDate;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.chuangyou.reporting.figure.Figure;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The state of things as of a day. */
@Schema(description = "基本情况：学校、学生、教职工、党组织、党员、书记、工作委员会、团队")
public record Overview(
        LocalDate asOf,
        Schools schools,
        Students students,
        Staff staff,
        @Schema(description = "党支部与联合党支部") Figure branches,
        @Schema(description = "正式党员与预备党员") Figure members,
        @Schema(description = "党员占专任教师的百分比") Figure membersPerTeachersPercent,
        @Schema(description = "三年内入党的党员") Figure admittedInThreeYears,
        SchoolBranchSecretaries schoolBranchSecretaries,
        WorkCommittee workCommittee,
        Youth youth) {

    /** The kinds stand under their own names, as the county's tables have them. */
    @JsonPropertyOrder({"total", "完全中学", "九年一贯制学校", "初级中学", "完全小学", "初级小学", "幼儿园"})
    public record Schools(
            Figure total,
            @JsonProperty("完全中学") Figure completeSecondary,
            @JsonProperty("九年一贯制学校") Figure nineYear,
            @JsonProperty("初级中学") Figure juniorSecondary,
            @JsonProperty("完全小学") Figure completePrimary,
            @JsonProperty("初级小学") Figure lowerPrimary,
            @JsonProperty("幼儿园") Figure kindergarten) {}

    public record Students(Figure total, Figure senior, Figure junior, Figure primary) {}

    public record Staff(Figure total, Figure teachers, Figure substitute, Figure specialPost, Figure other) {}

    /** Secretaries of branches that cover at least one school. */
    public record SchoolBranchSecretaries(
            Figure total, Figure fullTime, Figure principal, Figure ordinaryTeacher, Figure other) {}

    public record WorkCommittee(Figure secretary, Figure deputySecretaries, Figure commissioners) {}

    public record Youth(
            Figure leagueUnits,
            Figure leagueMembers,
            Figure brigades,
            Figure squadrons,
            Figure squads,
            Figure pioneers,
            Figure counsellors) {}
}
