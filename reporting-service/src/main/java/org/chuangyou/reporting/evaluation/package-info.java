/** Evaluations that have ended, as evaluation-service tells of them: totals only. */
package org.chuangyou.reporting.evaluation;
