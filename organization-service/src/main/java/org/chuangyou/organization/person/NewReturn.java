package org.chuangyou.organization.person;

import java.time.LocalDate;
import jakarta.validation.constraints.NotNull;

record NewReturn(@NotNull LocalDate on) {}
