/** Venues of Party members (党员活动室): what a county expects of one, what each has, and what is missing. */
package org.chuangyou.organization.venue;
