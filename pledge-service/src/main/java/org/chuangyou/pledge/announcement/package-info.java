/** What this service announces to the others, and the words it does so in. */
package org.chuangyou.pledge.announcement;
