/** 四评: the four pairs of who judges whom, and what holds where the judged stands above the judges. */
package org.chuangyou.evaluation.pair;
