/** Pledges (承诺): drafted, reviewed item by item, made public, and kept or explained. */
package org.chuangyou.pledge.pledge;
