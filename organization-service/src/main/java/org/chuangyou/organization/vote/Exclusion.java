package org.chuangyou.organization.vote;

import java.time.LocalDate;
import java.util.UUID;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody left out of 应到: on which ground, by whose consent, and approved by the assembly when. */
@Embeddable
public record Exclusion(
        UUID personId,
        String name,
        @Enumerated(EnumType.STRING) ExclusionGround ground,
        @Schema(description = "上级党组织同意的文号") String consentDocument,
        LocalDate consentOn,
        @Schema(description = "党员大会通过的日期") LocalDate approvedOn) {}
