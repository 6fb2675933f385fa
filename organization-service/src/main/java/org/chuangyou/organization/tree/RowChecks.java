package org.chuangyou.organization.tree;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.chuangyou.exchange.RowMark;
import org.chuangyou.organization.tree.OrganizationRows.OrganizationRow;

/** What a row of organizations.csv may not do to what is known already: rewrite history, or stand where it cannot. */
final class RowChecks {

    private final Map<String, OrganizationRow> known;
    private final Map<UUID, String> codes = new HashMap<>();
    private final Map<String, OrganizationKind> kinds = new HashMap<>();
    private final Map<UUID, LocalDate> firstChanges;

    RowChecks(Map<String, OrganizationRow> known, Map<UUID, LocalDate> firstChanges) {
        this.known = known;
        this.firstChanges = firstChanges;
        known.forEach((code, organization) -> {
            codes.put(organization.id(), code);
            kinds.put(code, organization.entry().kind());
        });
    }

    /** The kinds as they would be after the file. */
    void note(String code, OrganizationKind kind) {
        kinds.put(code, kind);
    }

    void check(RowMark mark, OrganizationEntry entry, String parent, LocalDate asOf) {
        checkKind(mark, entry, parent);
        var organization = known.get(entry.code());
        if (organization == null) {
            return;
        }
        if (!organization.stands()) {
            mark.error(
                    OrganizationsTable.CODE,
                    entry.code(),
                    "organization-dissolved",
                    Map.of("dissolvedOn", organization.dissolvedOn()));
        } else if (!entry.equals(organization.entry())) {
            checkHistory(mark, entry, organization, asOf);
        }
    }

    private void checkKind(RowMark mark, OrganizationEntry entry, String parent) {
        var kind = entry.kind();
        if (kind.isPartyGroup() && !entry.unitIds().isEmpty()) {
            mark.error(OrganizationsTable.UNITS, "", "party-group-covers-no-units", Map.of());
        }
        if (parent == null && !kind.mayStandAlone()) {
            mark.error(OrganizationsTable.PARENT, "", "branch-without-parent", Map.of());
        }
        var parentKind = parent == null ? null : kinds.get(parent);
        if (parentKind != null && !kind.mayStandUnder().contains(parentKind)) {
            mark.error(
                    OrganizationsTable.PARENT,
                    parent,
                    "affiliation",
                    Map.of("kind", kind.label(), "parentKind", parentKind.label(), "allowed", labels(kind)));
        }
        if (parent != null && known.containsKey(parent) && !known.get(parent).stands()) {
            mark.error(OrganizationsTable.PARENT, parent, "parent-dissolved", Map.of());
        }
    }

    private void checkHistory(RowMark mark, OrganizationEntry entry, OrganizationRow organization, LocalDate asOf) {
        if (organization.entry().kind().isPartyGroup() != entry.kind().isPartyGroup()) {
            mark.error(OrganizationsTable.KIND, entry.kind().label(), "party-group-stays", Map.of());
        }
        var from = organization.validFrom(entry, asOf);
        if (from.isBefore(organization.validFrom()) && entry.changesMoreThanTheFounding(organization.entry())) {
            mark.error(
                    OrganizationsTable.CODE,
                    entry.code(),
                    "roster-older-than-state",
                    Map.of("asOf", asOf, "validFrom", organization.validFrom()));
        }
        Optional.ofNullable(firstChanges.get(organization.id()))
                .filter(changedOn -> !entry.establishedOn().isBefore(changedOn))
                .ifPresent(changedOn -> mark.error(
                        OrganizationsTable.ESTABLISHED_ON,
                        entry.establishedOn().toString(),
                        "established-after-change",
                        Map.of("changedOn", changedOn)));
    }

    /** Organisations that the file does not name may not fit any more what it makes of the one above them. */
    void checkUnnamed(Map<String, RowMark> named) {
        known.forEach((code, organization) -> {
            var parent = codes.get(organization.entry().parentId());
            var kind = organization.entry().kind();
            var parentKind = kinds.get(parent);
            if (named.containsKey(parent)
                    && organization.stands()
                    && !named.containsKey(code)
                    && parentKind != null
                    && !kind.mayStandUnder().contains(parentKind)) {
                named.get(parent)
                        .error(
                                OrganizationsTable.KIND,
                                parentKind.label(),
                                "affiliation-below",
                                Map.of("code", code, "kind", kind.label()));
            }
        });
    }

    private static List<String> labels(OrganizationKind kind) {
        return kind.mayStandUnder().stream().map(OrganizationKind::label).toList();
    }
}
