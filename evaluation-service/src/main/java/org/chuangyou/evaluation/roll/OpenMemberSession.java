package org.chuangyou.evaluation.roll;

import java.util.UUID;
import jakarta.validation.constraints.NotNull;

/** M1 for somebody who is signed in. */
record OpenMemberSession(@NotNull UUID pollId) {}
