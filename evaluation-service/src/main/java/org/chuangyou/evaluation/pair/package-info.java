/** 四评: the four pairs of who judges whom. Who judges a superior judges in one group, so that only the sum is ever shown. */
package org.chuangyou.evaluation.pair;
