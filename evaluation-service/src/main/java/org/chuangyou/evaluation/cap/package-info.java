/** 优秀 ≤ 1/3: how many may be found excellent, the national rule or the county's stricter one. */
package org.chuangyou.evaluation.cap;
