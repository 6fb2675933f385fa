package org.chuangyou.organization.vote;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A vote with its numbers and the sentences that explain them. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record VoteView(
        UUID id,
        UUID organizationId,
        String organization,
        VoteKind kind,
        VoteStatus status,
        @Schema(description = "第几轮；作废重新投票后为 2") int round,
        @Schema(description = "为哪一次投票的空缺名额") UUID follows,
        String subject,
        UUID subjectPersonId,
        String subjectPersonName,
        Integer seats,
        LocalDate heldOn,
        String place,
        Named chair,
        @Schema(description = "按姓氏笔画为序") List<Named> candidates,
        List<Named> tellers,
        @Schema(description = "已报数的监票计票人；报的数宣布结果之前只有本人可见") List<String> tallied,
        List<Exclusion> exclusions,
        @Schema(description = "开启后才有") AttendanceView attendance,
        @Schema(description = "宣布后才有") ResultView result,
        @Schema(description = "所宣布内容的 SHA-256；签名时带上") String digest,
        List<Signed> signatures,
        String cancelledBecause,
        List<ExplanationLine> explanation) {}
