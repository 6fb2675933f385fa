package org.chuangyou.organization.tree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import com.github.f4b6a3.uuid.UuidCreator;
import org.chuangyou.chassis.event.Outbox;
import org.chuangyou.organization.event.OrganizationEvent;
import org.chuangyou.organization.roster.RosterDate;
import org.chuangyou.organization.roster.RosterFile;
import org.chuangyou.organization.roster.Row;
import org.chuangyou.organization.roster.Sheet;
import org.chuangyou.organization.rule.Rule;
import org.chuangyou.organization.rule.Rules;
import org.chuangyou.organization.unit.UnitCodes;

/** organizations.csv: the tree with the units each branch covers. */
@ApplicationScoped
class OrganizationsFile implements RosterFile {

    private final Organizations organizations;
    private final OrganizationStates states;
    private final UnitCodes units;
    private final Paths paths;
    private final Rules rules;
    private final Outbox outbox;

    OrganizationsFile(
            Organizations organizations,
            OrganizationStates states,
            UnitCodes units,
            Paths paths,
            Rules rules,
            Outbox outbox) {
        this.organizations = organizations;
        this.states = states;
        this.rules = rules;
        this.units = units;
        this.paths = paths;
        this.outbox = outbox;
    }

    @Override
    public String name() {
        return "organizations";
    }

    @Override
    public int order() {
        return 2;
    }

    @Override
    public List<String> columns() {
        return List.of("组织编码", "组织名称", "组织类别", "上级组织编码", "成立日期", "任期届满日期", "覆盖单位编码");
    }

    @Override
    public String keyColumn() {
        return "组织编码";
    }

    @Override
    public void take(Sheet sheet, RosterDate date) {
        var known = organizations.byCode();
        var draft = new TreeDraft(
                known,
                sheet,
                units.idsByCode(),
                rules.standard(Rule.JOINT_BRANCH_UNITS),
                new RowChecks(known, states::firstChange),
                UuidCreator::getTimeOrderedEpoch);
        var entries = draft.read(date);
        if (entries.isEmpty()) {
            return;
        }
        var taking = new Taking(sheet, date);
        entries.get().forEach((id, entry) -> taking.store(id, entry, known.get(entry.code())));
        paths.rebuild();
        sheet.rows().stream()
                .filter(row -> taking.moved.containsKey(row.raw("组织编码")))
                .forEach(row -> refuseRing(row, taking.moved.get(row.raw("组织编码"))));
        outbox.addAll(taking.events);
    }

    /** The rows make no ring today; with what happened to the tree since the roster's day they could make one before. */
    private void refuseRing(Row row, Organization moved) {
        states.firstRing(moved.id(), moved.parentId(), moved.validFrom())
                .ifPresent(day -> row.error("上级组织编码", "cycle-since", Map.of("day", day)));
    }

    /** What becomes of the rows of one file. */
    private final class Taking {

        private final Sheet sheet;
        private final RosterDate date;
        private final List<OrganizationEvent> events = new ArrayList<>();
        private final Map<String, Organization> moved = new HashMap<>();

        private Taking(Sheet sheet, RosterDate date) {
            this.sheet = sheet;
            this.date = date;
        }

        private void store(UUID id, OrganizationEntry entry, Organization known) {
            if (known == null) {
                var organization = new Organization(id, entry);
                organizations.persist(organization);
                events.add(TreeFacts.established(organization));
                sheet.created();
            } else if (entry.changes(known.view())) {
                change(known, entry);
            } else {
                sheet.unchanged();
            }
        }

        private void change(Organization known, OrganizationEntry entry) {
            if (entry.parentId() != null && !entry.parentId().equals(known.parentId())) {
                moved.put(entry.code(), known);
            }
            known.take(entry, date.asOf());
            events.add(TreeFacts.corrected(known));
            sheet.corrected();
        }
    }
}
