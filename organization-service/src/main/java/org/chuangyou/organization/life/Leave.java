package org.chuangyou.organization.life;

import java.util.UUID;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Somebody expected who had leave. */
record Leave(
        @NotNull UUID personId,
        @NotNull LeaveKind kind,
        @Size(max = 200) String note) {}
