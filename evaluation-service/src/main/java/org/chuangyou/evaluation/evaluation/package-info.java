/** The evaluation itself: drafted, opened, closed and published by posts of its organiser. */
package org.chuangyou.evaluation.evaluation;
