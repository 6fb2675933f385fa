package org.chuangyou.organization.tree;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import org.chuangyou.organization.roster.RosterDate;
import org.chuangyou.organization.roster.Row;
import org.chuangyou.organization.roster.Sheet;

/** What a row of organizations.csv may not do to what is known already: rewrite history, or stand where it cannot. */
final class RowChecks {

    private final Map<String, Organization> known;
    private final Map<UUID, String> codes = new HashMap<>();
    private final Map<String, OrganizationKind> kinds = new HashMap<>();
    private final Function<UUID, Optional<LocalDate>> firstChange;

    RowChecks(Map<String, Organization> known, Function<UUID, Optional<LocalDate>> firstChange) {
        this.known = known;
        this.firstChange = firstChange;
        known.forEach((code, organization) -> {
            codes.put(organization.id(), code);
            kinds.put(code, organization.kind());
        });
    }

    /** The kinds as they would be after the file. */
    void note(String code, OrganizationKind kind) {
        kinds.put(code, kind);
    }

    void check(Row row, OrganizationEntry entry, String parent, RosterDate date) {
        checkKind(row, entry, parent);
        var organization = known.get(row.raw("组织编码"));
        if (organization != null
                && entry.kind() != null
                && organization.kind().isPartyGroup() != entry.kind().isPartyGroup()) {
            row.error("组织类别", "party-group-stays", Map.of());
        }
        if (organization == null || !row.sound()) {
            return;
        }
        var before = organization.view();
        if (before.dissolvedOn() != null) {
            row.error("组织编码", "organization-dissolved", Map.of("dissolvedOn", before.dissolvedOn()));
        } else if (entry.changes(before)) {
            checkHistory(row, entry, organization, date);
        }
    }

    private void checkKind(Row row, OrganizationEntry entry, String parent) {
        var kind = entry.kind();
        if (kind == null) {
            return;
        }
        if (kind.isPartyGroup() && !entry.unitIds().isEmpty()) {
            row.error("覆盖单位编码", "party-group-covers-no-units", Map.of());
        }
        if (parent == null && !kind.mayStandAlone()) {
            row.error("上级组织编码", "branch-without-parent", Map.of());
        }
        var parentKind = parent == null ? null : kinds.get(parent);
        if (parentKind != null && !kind.mayStandUnder().contains(parentKind)) {
            row.error(
                    "上级组织编码",
                    "affiliation",
                    Map.of("kind", kind.label(), "parentKind", parentKind.label(), "allowed", labels(kind)));
        }
        if (parent != null && known.containsKey(parent) && !known.get(parent).stands()) {
            row.error("上级组织编码", "parent-dissolved", Map.of());
        }
    }

    private void checkHistory(Row row, OrganizationEntry entry, Organization organization, RosterDate date) {
        var from = organization.validFrom(entry, date.asOf());
        if (from.isBefore(organization.validFrom()) && entry.changesMoreThanTheFounding(organization.view())) {
            row.error(
                    "组织编码",
                    "roster-older-than-state",
                    Map.of("asOf", date.asOf(), "validFrom", organization.validFrom()));
        }
        firstChange
                .apply(organization.id())
                .filter(changedOn -> !entry.establishedOn().isBefore(changedOn))
                .ifPresent(changedOn -> row.error("成立日期", "established-after-change", Map.of("changedOn", changedOn)));
    }

    /** Organisations that the file does not name may not fit any more what it makes of the one above them. */
    void checkUnnamed(Sheet sheet) {
        var named = new HashMap<String, Row>();
        sheet.rows().forEach(row -> named.put(row.raw("组织编码"), row));
        for (var organization : known.values()) {
            var parent = codes.get(organization.parentId());
            var row = named.get(parent);
            var kind = organization.kind();
            if (row != null && organization.stands() && !named.containsKey(organization.code())) {
                var parentKind = kinds.get(parent);
                if (parentKind != null && !kind.mayStandUnder().contains(parentKind)) {
                    row.error("组织类别", "affiliation-below", Map.of("code", organization.code(), "kind", kind.label()));
                }
            }
        }
    }

    private static List<String> labels(OrganizationKind kind) {
        return kind.mayStandUnder().stream().map(OrganizationKind::label).toList();
    }
}
