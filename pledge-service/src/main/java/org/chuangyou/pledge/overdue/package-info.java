/** What is overdue of running pledges, found by a sweep and announced once. */
package org.chuangyou.pledge.overdue;
