package org.chuangyou.pledge.task;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

record TaskView(
        UUID id,
        UUID organizationId,
        String organization,
        String documentNumber,
        LocalDate issuedOn,
        String title,
        boolean published,
        List<TaskItem> items,
        @Schema(nullable = true) LocalDate withdrawnOn,
        @Schema(description = "收回的理由", nullable = true) String withdrawalReason) {}
