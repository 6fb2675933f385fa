package org.chuangyou.reporting.organization;

import java.util.Set;
import java.util.UUID;

/**
 * Some organisations now stand above or below others that did not before, or no longer do. Told within the transaction
 * of the change, while nobody adds to what is summed along the tree.
 *
 * @param joined pairs that are new
 * @param parted pairs that are no more
 */
public record TreeChanged(Set<Below> joined, Set<Below> parted) {

    /** One stands somewhere below the other. */
    public record Below(UUID lower, UUID upper) {}
}
