package org.chuangyou.organization.tree;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.chassis.event.Outbox;
import org.chuangyou.exchange.Column;
import org.chuangyou.exchange.ExchangeTable;
import org.chuangyou.exchange.ImportDate;
import org.chuangyou.exchange.Intake;
import org.chuangyou.exchange.Layout;
import org.chuangyou.exchange.Row;
import org.chuangyou.exchange.Tally;
import org.chuangyou.organization.event.OrganizationEvent;
import org.chuangyou.organization.rule.Rule;
import org.chuangyou.organization.rule.Rules;
import org.chuangyou.organization.tree.OrganizationRows.OrganizationRow;
import org.chuangyou.organization.unit.UnitCodes;

/** organizations: the tree with the units each branch covers. */
@ApplicationScoped
class OrganizationsTable implements ExchangeTable {

    static final Column<String> CODE = Column.code("组织编码").example("ZB-001");
    static final Column<String> NAME = Column.text("组织名称", 100).example("县民族中学党支部");
    static final Column<OrganizationKind> KIND = Column.choice("组织类别", OrganizationKind.class);
    static final Column<String> PARENT =
            Column.reference("上级组织编码", "organizations").mayBeEmpty().example("JG-000");
    static final Column<LocalDate> ESTABLISHED_ON = Column.date("成立日期");
    // A term ends in the future as a rule.
    static final Column<LocalDate> TERM_ENDS_ON =
            Column.dateAhead("任期届满日期", 20).mayBeEmpty().example("2013-07-01");
    static final Column<List<String>> UNITS = Column.references("覆盖单位编码", "units")
            .mayBeEmpty()
            .example("XX002;XX003")
            .note("多个编码之间用分号");
    static final Column<UUID> ID = Column.identity();

    private static final Layout LAYOUT = new Layout(
            "organizations",
            "党组织",
            2,
            List.of(CODE),
            List.of(CODE, NAME, KIND, PARENT, ESTABLISHED_ON, TERM_ENDS_ON, UNITS, ID));

    private final OrganizationRows organizations;
    private final UnitCodes units;
    private final Paths paths;
    private final Rules rules;
    private final Outbox outbox;

    OrganizationsTable(OrganizationRows organizations, UnitCodes units, Paths paths, Rules rules, Outbox outbox) {
        this.rules = rules;
        this.organizations = organizations;
        this.units = units;
        this.paths = paths;
        this.outbox = outbox;
    }

    @Override
    public Layout layout() {
        return LAYOUT;
    }

    @Override
    public String export() {
        return OrganizationRows.EXPORT;
    }

    @Override
    public String codes() {
        return "SELECT code, id FROM organization WHERE dissolved_on IS NULL AND code = ANY (?)";
    }

    @Override
    public Intake open(ImportDate date, Tally tally) {
        return new TreeIntake(date.asOf(), tally);
    }

    /** Rows may name parents that come later, so the tree is judged and stored as a whole. */
    private final class TreeIntake implements Intake {
        private static final int CHUNK = 2_000;

        private final Tally tally;
        private final Map<String, OrganizationRow> known = organizations.byCode();
        private final Map<String, OrganizationRow> moved = new HashMap<>();
        private final TreeDraft draft;

        TreeIntake(LocalDate asOf, Tally tally) {
            var cover = new UnitCover(units.idsByCode(), rules.standard(Rule.JOINT_BRANCH_UNITS));
            draft = new TreeDraft(known, cover, new RowChecks(known, organizations.firstChanges()), asOf);
            this.tally = tally;
        }

        @Override
        public void take(List<Row> rows) {
            for (var row : rows) {
                checkDates(row);
                draft.add(row);
            }
        }

        private void checkDates(Row row) {
            var start = row.get(ESTABLISHED_ON);
            var end = row.get(TERM_ENDS_ON);
            if (start != null && end != null && end.isBefore(start)) {
                row.error(TERM_ENDS_ON, "ends-before-start", Map.of("start", start));
            }
        }

        @Override
        public void finish() {
            draft.check();
            if (tally.faulty()) {
                return;
            }
            var codes = draft.parentsFirst();
            for (var from = 0; from < codes.size(); from += CHUNK) {
                store(codes.subList(from, Math.min(from + CHUNK, codes.size())).stream()
                        .map(draft::row)
                        .toList());
            }
            if (!moved.isEmpty()) {
                paths.rebuild();
                refuseRings();
            }
        }

        /** The rows make no ring today; with what happened since the roster's day they could make one before. */
        private void refuseRings() {
            var rings = organizations.firstRings(moved.values());
            moved.forEach((code, row) -> {
                if (rings.containsKey(row.id())) {
                    draft.refuse(code, "cycle-since", Map.of("day", rings.get(row.id())));
                }
            });
        }

        private void store(List<OrganizationRow> rows) {
            var newcomers = new ArrayList<OrganizationRow>();
            var corrected = new ArrayList<OrganizationRow>();
            var events = new ArrayList<OrganizationEvent>();
            for (var row : rows) {
                var stored = known.get(row.entry().code());
                if (stored == null) {
                    newcomers.add(row);
                    events.add(TreeFacts.established(row.view()));
                    tally.created();
                } else if (!stored.entry().equals(row.entry())) {
                    corrected.add(row);
                    events.add(TreeFacts.corrected(row.view()));
                    if (!Objects.equals(stored.entry().parentId(), row.entry().parentId())) {
                        moved.put(row.entry().code(), row);
                    }
                    tally.corrected();
                } else {
                    tally.unchanged();
                }
            }
            organizations.insert(newcomers);
            organizations.update(corrected);
            outbox.addAll(events);
        }
    }
}
