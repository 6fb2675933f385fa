/** Which days are worked: weekdays, less the holidays and plus the weekends worked for them. */
package org.chuangyou.organization.calendar;
