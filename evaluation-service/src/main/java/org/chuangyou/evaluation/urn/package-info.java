/** The ballots: cast without any identity, counted after closing; it never sees a voter. */
package org.chuangyou.evaluation.urn;
