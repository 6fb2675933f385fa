/**
 * Tests held at meetings for study (学习测试). Marks may be recorded; they are no input to any score, ranking or appraisal
 * (《整治形式主义为基层减负若干规定》), and notes or reflections are not collected at all.
 */
package org.chuangyou.organization.study;
