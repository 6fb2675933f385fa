package org.chuangyou.pledge.matter;

import java.util.Optional;
import java.util.UUID;

/** Matters of a kind that not everybody inside their organisation may read; so neither what became of them. */
public interface Confidential {

    /** Whether the caller may read this matter; empty when it is of another kind. */
    Optional<Boolean> isReadable(UUID matterId);
}
