package org.chuangyou.organization.development;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody of whom something is due.
 *
 * @param wayId null of who came to us on probation
 */
record DueWay(UUID personId, String personCode, UUID wayId, LocalDate dueOn) {}
