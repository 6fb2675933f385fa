/** Donations and aid (捐款捐物) in money and in kind, to whom in general and for what; totals keep their qualifiers. */
package org.chuangyou.pledge.aid;
