package org.chuangyou.pledge.pledge;

import java.time.LocalDate;
import java.util.UUID;

/** Fired in the transaction in which a confirmed end is annulled: whatever was said of that end goes with it. */
public record EndTakenBack(UUID pledgeId, LocalDate on) {}
