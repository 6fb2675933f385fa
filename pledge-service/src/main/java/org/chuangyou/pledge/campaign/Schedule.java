package org.chuangyou.pledge.campaign;

import java.util.List;

/** The stages of a campaign at one time, as they are kept in one JSON column. */
record Schedule(List<Stage> stages) {}
