package org.chuangyou.pledge.task;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

record TaskView(
        UUID id,
        UUID organizationId,
        String organization,
        String documentNumber,
        LocalDate issuedOn,
        String title,
        boolean published,
        List<TaskItem> items) {}
