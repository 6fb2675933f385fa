package org.chuangyou.organization.tree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.chuangyou.organization.roster.Row;
import org.chuangyou.organization.roster.RowMark;

/** Which organisation covers which unit: one for each, at most. */
final class UnitCover {

    /** 支部工作条例 art. 5: 联合党支部覆盖单位一般不超过5个. */
    private static final int JOINT_BRANCH_UNITS = 5;

    private final Map<String, UUID> units;
    private final Map<UUID, String> codes = new HashMap<>();
    private final Map<UUID, String> coveredBy = new HashMap<>();

    UnitCover(Map<String, UUID> units) {
        this.units = units;
    }

    /** The units whose codes stand in the row; an unknown one is noted, and it is when a joint branch has many. */
    List<UUID> unitsOf(Row row) {
        var found = new ArrayList<UUID>();
        var listed = row.get(OrganizationsTable.UNITS);
        for (var code : listed == null ? List.<String>of() : listed) {
            var unit = units.get(code);
            if (unit == null) {
                row.error(OrganizationsTable.UNITS, "unknown-unit", Map.of("code", code));
            } else {
                found.add(unit);
            }
        }
        if (row.get(OrganizationsTable.KIND) == OrganizationKind.JOINT_BRANCH && found.size() > JOINT_BRANCH_UNITS) {
            var numbers = Map.<String, Object>of("found", found.size(), "most", JOINT_BRANCH_UNITS);
            row.warning(OrganizationsTable.UNITS, "joint-branch-units", numbers);
        }
        return OrganizationRows.inOurOrder(found);
    }

    /** What stays as it is, as the file does not name the organisation. */
    void keeps(String organization, List<UUID> covered) {
        covered.forEach(unit -> coveredBy.put(unit, organization));
    }

    void claim(RowMark mark, String organization, List<UUID> claimed) {
        for (var unit : claimed) {
            var other = coveredBy.putIfAbsent(unit, organization);
            if (other != null) {
                var code = codeOf(unit);
                mark.error(OrganizationsTable.UNITS, code, "unit-covered-twice", Map.of("code", code, "other", other));
            }
        }
    }

    /** Made when the first fault asks for it: as a rule none does. */
    private String codeOf(UUID unit) {
        if (codes.isEmpty()) {
            units.forEach((code, id) -> codes.put(id, code));
        }
        return codes.get(unit);
    }
}
