package org.chuangyou.organization.tree;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.chuangyou.organization.roster.RosterDate;
import org.chuangyou.organization.roster.Row;
import org.chuangyou.organization.roster.Sheet;
import org.chuangyou.organization.rule.Effect;
import org.chuangyou.organization.rule.Standard;

/** The tree as it would be after the file: rows are checked against each other and against what is known already. */
final class TreeDraft {

    private final Sheet sheet;
    private final Map<String, UUID> units;
    private final Standard jointBranchUnits;
    private final RowChecks checks;
    private final Map<String, UUID> ids = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();
    private final Map<UUID, String> coveredBy = new HashMap<>();

    TreeDraft(
            Map<String, Organization> known,
            Sheet sheet,
            Map<String, UUID> units,
            Standard jointBranchUnits,
            RowChecks checks,
            Supplier<UUID> newId) {
        this.sheet = sheet;
        this.units = units;
        this.jointBranchUnits = jointBranchUnits;
        this.checks = checks;
        noteKnown(known.values());
        sheet.rows().forEach(row -> {
            var code = row.raw("组织编码");
            ids.computeIfAbsent(code, absent -> newId.get());
            parents.put(code, emptyToNull(row.raw("上级组织编码")));
        });
    }

    /** What stays as it is, as far as the file does not say otherwise. */
    private void noteKnown(Collection<Organization> known) {
        var listed = sheet.rows().stream().map(row -> row.raw("组织编码")).collect(Collectors.toSet());
        var codes = known.stream().collect(Collectors.toMap(Organization::id, Organization::code));
        for (var organization : known) {
            ids.put(organization.code(), organization.id());
            parents.put(organization.code(), codes.get(organization.parentId()));
            if (!listed.contains(organization.code())) {
                organization.units().forEach(unit -> coveredBy.put(unit, organization.code()));
            }
        }
    }

    /** The entries by id, parents before children; empty when any row is faulty. */
    Optional<Map<UUID, OrganizationEntry>> read(RosterDate date) {
        var read = new LinkedHashMap<Row, OrganizationEntry>();
        sheet.rows().forEach(row -> read.put(row, entry(row, date)));
        read.forEach((row, entry) -> checks.note(row.raw("组织编码"), entry.kind()));
        var entries = new HashMap<String, OrganizationEntry>();
        read.forEach((row, entry) -> {
            checkParent(row);
            checkUnits(row, entry);
            checks.check(row, entry, emptyToNull(row.raw("上级组织编码")), date);
            if (row.sound()) {
                entries.put(entry.code(), entry);
            }
        });
        checks.checkUnnamed(sheet);
        return sheet.rows().stream().allMatch(Row::sound) ? Optional.of(parentsFirst(entries)) : Optional.empty();
    }

    private OrganizationEntry entry(Row row, RosterDate date) {
        var establishedOn = row.date("成立日期", date.today());
        // A term ends in the future as a rule; a century ahead is a slip of the pen.
        var termEndsOn = row.optionalDate("任期届满日期", date.today().plusYears(20));
        if (establishedOn != null && termEndsOn != null && termEndsOn.isBefore(establishedOn)) {
            row.error("任期届满日期", "ends-before-start", Map.of("start", establishedOn));
        }
        return new OrganizationEntry(
                row.code("组织编码"),
                row.text("组织名称", 100),
                row.choice("组织类别", OrganizationKind.class),
                ids.get(emptyToNull(row.raw("上级组织编码"))),
                establishedOn,
                termEndsOn,
                covered(row));
    }

    /** 覆盖单位编码: codes with a semicolon, of either width, between them. */
    private List<UUID> covered(Row row) {
        var found = new ArrayList<UUID>();
        var codes = Objects.requireNonNullElse(row.optionalText("覆盖单位编码", 5_000), "");
        for (var code : codes.split("[;；]")) {
            var unit = units.get(code.strip());
            if (unit != null) {
                found.add(unit);
            } else if (!code.isBlank()) {
                row.error("覆盖单位编码", "unknown-unit", Map.of("code", code.strip()));
            }
        }
        return found;
    }

    private void checkParent(Row row) {
        var parent = emptyToNull(row.raw("上级组织编码"));
        if (parent != null && !ids.containsKey(parent)) {
            row.error("上级组织编码", "unknown-code", Map.of());
            return;
        }
        var way = new ArrayList<String>();
        Set<String> seen = new HashSet<>();
        for (var step = row.raw("组织编码"); step != null; step = parents.get(step)) {
            way.add(step);
            if (!seen.add(step)) {
                row.error("上级组织编码", "cycle", Map.of("way", String.join(" → ", way)));
                return;
            }
        }
    }

    private void checkUnits(Row row, OrganizationEntry entry) {
        if (entry.kind() == OrganizationKind.JOINT_BRANCH) {
            checkNumber(row, entry.unitIds().size());
        }
        for (var unit : entry.unitIds()) {
            var other = coveredBy.putIfAbsent(unit, row.raw("组织编码"));
            if (other != null) {
                row.error("覆盖单位编码", "unit-covered-twice", Map.of("code", codeOf(unit), "other", other));
            }
        }
    }

    private void checkNumber(Row row, int found) {
        if (jointBranchUnits.allows(found)) {
            return;
        }
        var values = Map.<String, Object>of("found", found, "most", jointBranchUnits.number());
        if (jointBranchUnits.effect() == Effect.BLOCK) {
            row.error("覆盖单位编码", "joint-branch-units", values);
        } else {
            row.warning("覆盖单位编码", "joint-branch-units", values);
        }
    }

    private String codeOf(UUID unit) {
        return units.entrySet().stream()
                .filter(entry -> entry.getValue().equals(unit))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private Map<UUID, OrganizationEntry> parentsFirst(Map<String, OrganizationEntry> entries) {
        var ordered = new LinkedHashMap<UUID, OrganizationEntry>();
        sheet.rows().forEach(row -> place(row.raw("组织编码"), entries, ordered));
        return ordered;
    }

    private void place(String code, Map<String, OrganizationEntry> entries, Map<UUID, OrganizationEntry> ordered) {
        if (code == null || !entries.containsKey(code) || ordered.containsKey(ids.get(code))) {
            return;
        }
        place(parents.get(code), entries, ordered);
        ordered.put(ids.get(code), entries.get(code));
    }

    private static String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
