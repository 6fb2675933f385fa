/** Until when something is to be looked at or answered (时限), counted in working days by limits a committee may tighten. */
package org.chuangyou.pledge.deadline;
