package org.chuangyou.organization.cadre;

import java.time.LocalDate;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

record CadreNoticeView(
        UUID id,
        UUID roundId,
        LocalDate startsOn,
        LocalDate endsOn,
        @Schema(description = "工作日数", examples = "6") int workingDays,
        String contact,
        @Schema(description = "公示人数") int nominations) {}
