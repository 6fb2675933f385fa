package org.chuangyou.organization.tree;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Every organisation by its code, with nothing but its place: small enough to be held for a whole province. */
public final class OrganizationIndex {

    private final Map<String, Entry> byCode = new HashMap<>();
    private final Map<UUID, UUID> parents = new HashMap<>();

    OrganizationIndex() {}

    void add(String code, UUID id, UUID parent, boolean isBranch) {
        byCode.put(code, new Entry(id, isBranch));
        parents.put(id, parent);
    }

    public Map<String, Entry> byCode() {
        return byCode;
    }

    /** Whether the one is the other or stands somewhere above it. */
    public boolean isAtOrAbove(UUID upper, UUID lower) {
        for (var step = lower; step != null; step = parents.get(step)) {
            if (step.equals(upper)) {
                return true;
            }
        }
        return false;
    }

    /** @param isBranch whether persons belong to it directly */
    public record Entry(UUID id, boolean isBranch) {}
}
