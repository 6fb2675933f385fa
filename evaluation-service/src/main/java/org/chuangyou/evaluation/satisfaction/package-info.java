/** 满意率 and its kin: definitions by name, and the percentages they give. */
package org.chuangyou.evaluation.satisfaction;
