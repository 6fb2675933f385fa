package org.chuangyou.organization.study;

import java.math.BigDecimal;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@JsonInclude(JsonInclude.Include.NON_NULL)
record StudyTestView(
        UUID meetingId,
        String title,
        BigDecimal fullMarks,
        BigDecimal passMark,

        @Schema(description = "由各人得分算出；参加人数太少、会透露个人得分的，只有管理人员可见")
        Aggregates computed,

        @Schema(description = "组织填报的总体情况，不记名") ReportedResult reported) {}
