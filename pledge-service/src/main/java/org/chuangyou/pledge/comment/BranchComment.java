package org.chuangyou.pledge.comment;

import java.util.UUID;

/** A comment among those on all pledges of a branch, and on whose pledge it is. */
record BranchComment(UUID organizationId, String organization, String pledger, CommentView comment) {}
