/** Thresholds: what a satisfaction must reach, under which definition, by which source; and whether a result does. */
package org.chuangyou.evaluation.threshold;
