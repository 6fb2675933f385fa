package org.chuangyou.organization.study;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;

/** One's own result. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MyResultView(
        UUID meetingId, LocalDate heldOn, String title, BigDecimal fullMarks, boolean absent, BigDecimal marks) {}
