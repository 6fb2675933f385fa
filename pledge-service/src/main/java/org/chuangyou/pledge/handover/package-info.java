/** Pledges that go over to another organisation, with their pledger or by a merger, and those that nobody answers for. */
package org.chuangyou.pledge.handover;
