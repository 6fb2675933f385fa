/** Plans (方案) that organisations make within a campaign and publish before any pledge of theirs. */
package org.chuangyou.pledge.plan;
