package org.chuangyou.organization.study;

import java.math.BigDecimal;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;

/** One person's result, for who answers for the branch. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ResultView(UUID personId, String code, String name, boolean absent, BigDecimal marks) {}
