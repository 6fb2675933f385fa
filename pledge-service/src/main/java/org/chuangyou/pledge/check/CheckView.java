package org.chuangyou.pledge.check;

import java.time.LocalDate;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

record CheckView(
        UUID id,
        CheckFinding finding,
        String words,
        String cause,
        String reminder,
        LocalDate putRightBy,
        @Schema(description = "已整改的，是哪一次督查发现的问题") UUID putsRight,
        LocalDate checkedOn,
        @Schema(description = "督查人的人员编号") String checkedBy) {}
