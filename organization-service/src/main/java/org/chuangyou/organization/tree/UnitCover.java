package org.chuangyou.organization.tree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.chuangyou.exchange.Row;
import org.chuangyou.exchange.RowMark;
import org.chuangyou.organization.rule.Effect;
import org.chuangyou.organization.rule.Standard;

/** Which organisation covers which unit: one for each, at most. */
final class UnitCover {

    private final Map<String, UUID> units;
    private final Standard mostOfJointBranch;
    private final Map<UUID, String> codes = new HashMap<>();
    private final Map<UUID, String> coveredBy = new HashMap<>();

    UnitCover(Map<String, UUID> units, Standard mostOfJointBranch) {
        this.units = units;
        this.mostOfJointBranch = mostOfJointBranch;
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
        if (row.get(OrganizationsTable.KIND) == OrganizationKind.JOINT_BRANCH) {
            checkNumber(row, found.size());
        }
        return OrganizationRows.inOurOrder(found);
    }

    private void checkNumber(Row row, int found) {
        if (mostOfJointBranch.allows(found)) {
            return;
        }
        var numbers = Map.<String, Object>of("found", found, "most", mostOfJointBranch.number());
        if (mostOfJointBranch.effect() == Effect.BLOCK) {
            row.error(OrganizationsTable.UNITS, "joint-branch-units", numbers);
        } else {
            row.warning(OrganizationsTable.UNITS, "joint-branch-units", numbers);
        }
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
