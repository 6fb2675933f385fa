package org.chuangyou.organization.post;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.chuangyou.organization.rule.Warning;
import org.chuangyou.organization.term.TermView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@JsonInclude(JsonInclude.Include.NON_NULL)
record SeatingView(
        @Schema(description = "由此开始的一届任期；补选没有") TermView term,
        @Schema(description = "当选人的职务") List<PostView> assumed,
        @Schema(description = "随换届免去的职务") List<PostView> relinquished,
        @Schema(description = "提醒；事项已办理") List<Warning> warnings) {}
