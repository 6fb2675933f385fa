package org.chuangyou.evaluation.appraisal;

import java.util.UUID;

/** One round of decision in an appraisal; each has findings of its own. */
record Decision(UUID appraisalId, int round) {}
