/** Which days are worked, as organization-service announces it, and when a time limit in working days ends. */
package org.chuangyou.pledge.calendar;
