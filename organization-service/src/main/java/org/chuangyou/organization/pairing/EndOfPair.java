package org.chuangyou.organization.pairing;

import java.time.LocalDate;
import jakarta.validation.constraints.NotNull;

record EndOfPair(@NotNull LocalDate on) {}
