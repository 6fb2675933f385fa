package org.chuangyou.exchange;

import java.time.LocalDate;

/**
 * When files hold and when they are read.
 *
 * @param asOf the day whose state the files describe
 * @param today the day of the import; no date in a file lies after it
 */
public record ImportDate(LocalDate asOf, LocalDate today) {}
