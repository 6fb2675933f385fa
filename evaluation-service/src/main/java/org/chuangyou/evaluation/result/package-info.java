/** From tallies to the frozen document of results, with what is too small to show left out. */
package org.chuangyou.evaluation.result;
