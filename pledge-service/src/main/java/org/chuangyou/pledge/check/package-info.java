/** Supervision of running pledges (督查): what a committee found, of what it reminded, and what was put right. */
package org.chuangyou.pledge.check;
