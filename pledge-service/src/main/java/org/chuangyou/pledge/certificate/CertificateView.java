package org.chuangyou.pledge.certificate;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

record CertificateView(
        UUID id,
        @Schema(description = "责任单位") UUID organizationId,
        String organization,
        @Schema(description = "签发单位：直接上级组织") UUID issuerId,
        String issuer,
        @Schema(description = "与党员签订的，为该党员；否则为空") String personCode,
        String person,
        CertificateStatus status,
        CertificateKind kind,
        int year,
        String title,
        List<Target> targets,
        @Schema(description = "上级签字之日") LocalDate offeredOn,
        @Schema(description = "上级签字人姓名") String offeredBy,
        @Schema(description = "责任单位签字之日") LocalDate signedOn,
        @Schema(description = "责任单位签字人姓名") String signedBy,
        LocalDate assessedOn,
        @Schema(description = "逐项评定") List<TargetOutcome> outcomes,
        @Schema(description = "签订后终止之日") LocalDate endedOn,
        String endedReason) {}
