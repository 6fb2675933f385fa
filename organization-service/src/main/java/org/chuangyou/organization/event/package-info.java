/** What this service tells the others: the Java side of the contracts in {@code src/main/contracts/events}. */
package org.chuangyou.organization.event;
