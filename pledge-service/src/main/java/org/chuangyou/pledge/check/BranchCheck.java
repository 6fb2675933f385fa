package org.chuangyou.pledge.check;

import java.util.UUID;

/** A check among those of all pledges of a branch, and of whose pledge it is. */
record BranchCheck(UUID pledgeId, UUID organizationId, String organization, String pledger, CheckView check) {}
