/** Slips on their way to paper: ordered by one person, printed by another, and never kept. */
package org.chuangyou.evaluation.slip;
