package org.chuangyou.pledge.certificate;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.chuangyou.pledge.announcement.CertificateKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record CertificateView(
        UUID id,
        @Schema(description = "责任单位") UUID organizationId,
        String organization,
        @Schema(description = "签发单位：直接上级组织") UUID issuerId,
        String issuer,
        CertificateStatus status,
        CertificateKind kind,
        int year,
        String title,
        List<Target> targets,
        @Schema(description = "上级签字之日") LocalDate offeredOn,
        @Schema(description = "责任单位签字之日") LocalDate signedOn,
        LocalDate assessedOn,
        @Schema(description = "逐项评定") List<TargetOutcome> outcomes) {}
