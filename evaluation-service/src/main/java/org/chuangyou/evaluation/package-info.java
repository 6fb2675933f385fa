/** 民主测评: secret ballots, what they came to, and what is announced of them. */
package org.chuangyou.evaluation;
