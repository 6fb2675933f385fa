package org.chuangyou.pledge.task;

import java.time.LocalDate;
import java.util.UUID;

record TaskResponseView(
        UUID taskId,
        int item,
        UUID organizationId,
        boolean applies,
        String reason,
        String progress,
        String done,
        LocalDate doneOn,
        LocalDate answeredOn) {}
