/** 我为教育献一计: suggestions collected in rounds, screened, adopted into a decision or sent up; the sender learns which. */
package org.chuangyou.pledge.suggestion;
