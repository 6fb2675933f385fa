/** What is overdue of running pledges and of comments on them, found by a sweep and announced once. */
package org.chuangyou.pledge.overdue;
