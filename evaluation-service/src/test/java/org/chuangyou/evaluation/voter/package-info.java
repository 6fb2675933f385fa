/** A voter's device, in plain Java: for the tests here and for the story told elsewhere. */
package org.chuangyou.evaluation.voter;
