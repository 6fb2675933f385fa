package org.chuangyou.pledge.task;

import java.time.LocalDate;
import java.util.UUID;

/** An item past its day of which an organisation has said neither that it is done nor that it does not apply. */
record OverdueItem(
        UUID taskId,
        String documentNumber,
        int item,
        String text,
        LocalDate dueOn,
        UUID organizationId,
        String organization) {}
