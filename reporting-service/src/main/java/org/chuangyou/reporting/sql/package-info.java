/** Plain SQL for read models, which are written and read in sets and have no life of their own. */
package org.chuangyou.reporting.sql;
