package org.chuangyou.pledge.handover;

import java.time.Instant;
import java.util.UUID;

/**
 * Who follows a pledge from now on.
 *
 * @param moveId the transfer by which, or null when it is by a merger
 */
record Successor(UUID organizationId, UUID moveId, Instant moveToldAt) {}
