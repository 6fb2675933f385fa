package org.chuangyou.organization.code;

import java.time.LocalDate;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

record ExternalCodeView(
        SubjectKind subjectKind,
        UUID subjectId,
        Scheme scheme,
        String value,
        LocalDate validFrom,

        @Schema(description = "至何日止（不含）；空为仍有效", nullable = true)
        LocalDate validTo) {}
