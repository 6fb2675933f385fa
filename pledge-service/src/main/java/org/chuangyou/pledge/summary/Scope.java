package org.chuangyou.pledge.summary;

import java.time.LocalDate;
import java.util.UUID;

/** Of which organisation with all below it (null: of all), and from which day to which. */
public record Scope(UUID organizationId, LocalDate from, LocalDate to) {}
