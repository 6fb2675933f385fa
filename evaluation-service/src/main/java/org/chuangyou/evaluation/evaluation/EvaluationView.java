package org.chuangyou.evaluation.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.chuangyou.evaluation.poll.Mode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An evaluation as its organiser's line sees it. Before closing there is no number of ballots cast in it. */
record EvaluationView(
        UUID id,
        UUID campaignId,
        UUID organizationId,
        String title,

        @Schema(description = "四评之一；自行设计的为空", nullable = true, examples = "MEMBERS_ON_BRANCH")
        String pair,

        DraftEvaluation.TemplateChoice template,
        String definition,
        int k,
        @Schema(description = "可否另写意见和建议") boolean comments,
        FormView held,

        @Schema(description = "先领后投或一次完成；由人数决定的，开始前为目前人数下的情形")
        Mode mode,

        EvaluationStatus status,
        LocalDate openedOn,

        @Schema(description = "已提出关闭的人员编号，等另一人办理；没有提出为空", nullable = true, examples = "DY00002")
        String closingProposedBy,

        LocalDate closedOn,
        LocalDate publishedOn,
        @Schema(description = "个人的结果是否一并公布") boolean personsPublished,
        @Schema(nullable = true) AnnulmentView annulled,
        List<GroupView> groups,
        List<SubjectView> subjects) {

    /**
     * A group.
     *
     * @param drawn slips drawn
     * @param issued slips on which at least one ballot was issued
     */
    record GroupView(
            @Schema(examples = "家长") String name, int eligible, int weight, Entry entry, int drawn, int issued) {}

    /** The form in which people are asked, with a meeting's day and place. */
    @Schema(name = "EvaluationForm")
    record FormView(
            Form form,
            @Schema(nullable = true) LocalDate heldOn,
            @Schema(nullable = true) String place) {}

    /** When and why an evaluation ended without a count. */
    @Schema(name = "EvaluationAnnulment", description = "作废的日期和理由；没有作废的为空")
    record AnnulmentView(LocalDate annulledOn, String reason) {}

    /** A subject by the name it has now. */
    record SubjectView(UUID organizationId, String personCode, String name) {}
}
