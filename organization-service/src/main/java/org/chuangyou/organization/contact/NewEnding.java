package org.chuangyou.organization.contact;

import java.time.LocalDate;
import jakarta.validation.constraints.NotNull;

/** A leader no longer has the contact point from this day on. */
record NewEnding(@NotNull LocalDate on) {}
