package org.chuangyou.organization.post;

import java.util.UUID;

/** The same holder in the same office is the same post, whatever else has changed. */
record PostKey(UUID organizationId, UUID personId, Office office) {}
