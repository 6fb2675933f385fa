package org.chuangyou.organization.cadre;

import java.time.LocalDate;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Enumerated;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import static jakarta.persistence.EnumType.STRING;

/** When somebody dropped out, why, and at which stage. */
@Embeddable
record DropOut(
        LocalDate droppedOn,
        @Column(name = "drop_reason") String reason,

        @Column(name = "dropped_from") @Enumerated(STRING) @Schema(description = "退出时所处阶段")
        NominationStatus from) {}
