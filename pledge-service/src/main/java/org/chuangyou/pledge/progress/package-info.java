/** Monthly progress reports (每月通报进展) on running pledges, and the day until which they are in time. */
package org.chuangyou.pledge.progress;
