/** The words that the roll, the urn and the voter's device share; no secret of either side. */
package org.chuangyou.evaluation.poll;
