/** Votes of a branch: resolutions, admissions and elections, with the denominators, the count and the signed protocol. */
package org.chuangyou.organization.vote;
