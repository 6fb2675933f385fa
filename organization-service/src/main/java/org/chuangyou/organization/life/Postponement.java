package org.chuangyou.organization.life;

import java.time.LocalDate;

/** That a meeting was put off, from which day to which, and why. */
record Postponement(LocalDate from, LocalDate to, String reason) {}
