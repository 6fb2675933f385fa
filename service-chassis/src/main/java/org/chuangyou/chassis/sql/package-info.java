/** What SQL needs that stands beside Hibernate's own. */
package org.chuangyou.chassis.sql;
