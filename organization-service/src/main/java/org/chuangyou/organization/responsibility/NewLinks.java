package org.chuangyou.organization.responsibility;

import java.util.List;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** All links of a unit, or of the system. */
record NewLinks(@NotNull @Size(max = 1000) List<@NotNull @Valid NewLink> links) {}
