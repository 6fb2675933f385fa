/** The county at a glance: schools, pupils, staff, branches, members, posts and youth, as of a day. */
package org.chuangyou.reporting.overview;
