/** One sheet for a month's progress of all running pledges of an organisation, filled in at once: all or nothing. */
package org.chuangyou.pledge.sheet;
