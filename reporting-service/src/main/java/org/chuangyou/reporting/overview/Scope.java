package org.chuangyou.reporting.overview;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What is counted.
 *
 * @param organization it and all below it; null for everything
 */
record Scope(LocalDate asOf, UUID organization) {}
