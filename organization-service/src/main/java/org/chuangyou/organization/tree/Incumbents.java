package org.chuangyou.organization.tree;

import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;

/** Holders of posts as the tree must know them: a post ends with its organisation, or when its holder leaves there. */
public interface Incumbents {

    /** From this day on nobody holds a post in this organisation; announced for each. */
    void relinquishAll(UUID organization, LocalDate on);

    /** From this day on these persons hold no post in these organisations; announced for each. */
    void relinquish(Collection<UUID> organizations, Collection<UUID> persons, LocalDate on);
}
