package org.chuangyou.organization.vote;

import java.util.UUID;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** 另选他人: votes for somebody who is no candidate. */
record WriteIn(@NotNull UUID personId, @Min(1) @Max(10_000) int yes) {}
