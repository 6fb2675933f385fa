package org.chuangyou.organization.cadre;

import java.time.LocalDate;
import jakarta.persistence.Embeddable;

/** 暂缓: from when to when it stood still, and why. */
@Embeddable
record RecommendationPause(LocalDate suspendedOn, String reason, LocalDate resumedOn) {}
