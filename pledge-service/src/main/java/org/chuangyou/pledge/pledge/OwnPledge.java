package org.chuangyou.pledge.pledge;

import java.util.UUID;

/** A pledge as its pledger sees it, and the version in which it stands. */
public record OwnPledge(UUID id, PledgeView view, long version) {}
