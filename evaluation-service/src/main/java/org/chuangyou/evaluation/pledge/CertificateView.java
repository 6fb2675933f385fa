package org.chuangyou.evaluation.pledge;

import java.time.LocalDate;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A 责任书 as announced; its three counts are all its targets, null before it is assessed. One that ended is in force no more. */
@Schema(name = "CertificateAssessment")
record CertificateView(
        UUID certificateId,
        UUID organizationId,
        @Schema(description = "与之签订的上级组织") UUID issuerId,

        @Schema(description = "党建目标、安全稳定、民族团结、师德师风、其他", examples = "PARTY_BUILDING")
        String kind,

        @Schema(examples = "2011") int year,
        @Schema(nullable = true) LocalDate signedOn,

        @Schema(description = "完成的目标数；未考核为空", nullable = true)
        Integer met,

        @Schema(description = "部分完成", nullable = true) Integer partlyMet,
        @Schema(description = "没有完成", nullable = true) Integer notMet,
        @Schema(nullable = true) LocalDate assessedOn,

        @Schema(description = "中止之日；中止的不再有效，可另签一份替代；仍有效的为空", nullable = true)
        LocalDate endedOn) {}
