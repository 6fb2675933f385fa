package org.chuangyou.organization.roster;

import java.time.LocalDate;

/**
 * When the roster holds and when it is read.
 *
 * @param asOf the day whose state the files describe
 * @param today the day of the import; no date in a file lies after it
 */
public record RosterDate(LocalDate asOf, LocalDate today) {}
