package org.chuangyou.organization.tree;

import java.util.UUID;

/** What a person may do follows from the posts the person holds. */
public interface Authority {

    /** Whether this person holds a post in the organisation or in one above it. */
    boolean holdsPostAtOrAbove(String personCode, UUID organization);
}
