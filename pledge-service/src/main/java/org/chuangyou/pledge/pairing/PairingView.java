package org.chuangyou.pledge.pairing;

import java.time.LocalDate;
import java.util.UUID;

/** A pairing; its contacts stand in its journal, how many there were here. */
record PairingView(
        UUID id,
        UUID organizationId,
        String organization,
        PairingStatus status,
        String helperCode,
        Helped helped,
        String agreed,
        LocalDate startedOn,
        int contacts,
        LocalDate lastContactOn,
        String outcome,
        LocalDate endedOn) {}
