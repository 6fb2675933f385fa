package org.chuangyou.pledge.counterpart;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

record CounterpartView(
        UUID id,
        UUID organizationId,
        String organization,
        CounterpartStatus status,
        CounterpartKind kind,
        String name,
        LocalDate linkedOn,
        List<Promise> promises,
        String outcome,
        LocalDate endedOn) {}
