package org.chuangyou.pledge.campaign;

import java.time.LocalDate;
import java.util.List;

/** Stages and last day of a campaign at one time, as they are kept in one JSON column; those kept first know no last day. */
record Schedule(List<Stage> stages, LocalDate endsOn) {}
