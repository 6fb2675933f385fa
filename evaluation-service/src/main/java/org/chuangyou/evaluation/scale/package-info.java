/** Scales: the grades that answers are on, from the best to the worst. */
package org.chuangyou.evaluation.scale;
