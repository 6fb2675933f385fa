package org.chuangyou.organization.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import com.github.f4b6a3.uuid.UuidCreator;
import org.chuangyou.chassis.event.Outbox;
import org.chuangyou.exchange.Column;
import org.chuangyou.exchange.ExchangeTable;
import org.chuangyou.exchange.ImportDate;
import org.chuangyou.exchange.Intake;
import org.chuangyou.exchange.Layout;
import org.chuangyou.exchange.Row;
import org.chuangyou.exchange.Tally;
import org.chuangyou.organization.event.MemberDeparted;
import org.chuangyou.organization.event.OrganizationEvent;
import org.chuangyou.organization.person.PersonRows.PersonRow;
import org.chuangyou.organization.tree.OrganizationCodes;
import org.chuangyou.organization.tree.OrganizationIndex;
import org.chuangyou.organization.unit.UnitCodes;

/** members: members, and those on the way to membership. */
@ApplicationScoped
class MembersTable implements ExchangeTable {

    static final Column<String> CODE = Column.code("人员编号").example("DY00014");
    static final Column<String> NAME = Column.text("姓名", 50).example("示例");
    static final Column<Gender> GENDER = Column.choice("性别", Gender.class);
    static final Column<LocalDate> BORN_ON = Column.date("出生日期").example("1975-03-12");
    static final Column<Stage> STAGE = Column.choice("人员类别", Stage.class);
    static final Column<LocalDate> ADMITTED_ON =
            Column.date("入党日期").mayBeEmpty().example("2000-07-01").note("预备党员、正式党员必填，其他人员留空");
    static final Column<String> BRANCH =
            Column.reference("所在组织编码", "organizations").example("ZB-001").note("党支部或联合党支部");
    static final Column<String> UNIT = Column.reference("工作单位编码", "units").example("XX002");
    static final Column<LocalDate> SINCE =
            Column.date("状态起始日期").mayBeMissing().note("此状态自何日起；新人员缺省为入党日期或名册日期，变动缺省为名册日期");
    static final Column<UUID> ID = Column.identity();

    private static final Layout LAYOUT = new Layout(
            "members",
            "人员",
            3,
            List.of(CODE),
            List.of(CODE, NAME, GENDER, BORN_ON, STAGE, ADMITTED_ON, BRANCH, UNIT, SINCE, ID));

    /** 党章 art. 1: 年满十八岁. */
    private static final int ADMISSION_AGE = 18;

    private final PersonRows persons;
    private final OrganizationCodes organizations;
    private final UnitCodes units;
    private final Outbox outbox;

    MembersTable(PersonRows persons, OrganizationCodes organizations, UnitCodes units, Outbox outbox) {
        this.persons = persons;
        this.organizations = organizations;
        this.units = units;
        this.outbox = outbox;
    }

    @Override
    public Layout layout() {
        return LAYOUT;
    }

    @Override
    public String export() {
        return PersonRows.EXPORT;
    }

    @Override
    public boolean namesPersons() {
        return true;
    }

    @Override
    public String codes() {
        return "SELECT code, id FROM person WHERE departed_on IS NULL AND code = ANY (?)";
    }

    @Override
    public Intake open(ImportDate date, Tally tally) {
        return new MembersIntake(date.asOf(), tally);
    }

    private final class MembersIntake implements Intake {
        private final LocalDate asOf;
        private final Tally tally;
        private final OrganizationIndex places = organizations.index();
        private final Map<String, UUID> unitIds = units.idsByCode();

        MembersIntake(LocalDate asOf, Tally tally) {
            this.asOf = asOf;
            this.tally = tally;
        }

        @Override
        public void take(List<Row> rows) {
            var known = persons.rowsByCodes(values(rows, CODE));
            var holders = persons.codesOf(values(rows, ID));
            var changes = new Changes(known);
            for (var row : rows) {
                var stored = known.get(row.get(CODE));
                row.checkIdentity(ID, stored == null ? null : stored.id(), holders);
                var entry = entry(row);
                if (row.sound()) {
                    refuseWhatHistoryKnowsBetter(row, entry, stored);
                }
                if (row.sound()) {
                    changes.note(entry, row.get(SINCE), row.get(ID));
                }
            }
            if (!tally.faulty()) {
                changes.store();
            }
        }

        private static <T> List<T> values(List<Row> rows, Column<T> column) {
            return rows.stream()
                    .map(row -> row.get(column))
                    .filter(Objects::nonNull)
                    .toList();
        }

        /** Who has departed does not come back by a roster, and a roster older than what is known would undo it. */
        private void refuseWhatHistoryKnowsBetter(Row row, PersonEntry entry, PersonRow stored) {
            if (stored == null) {
                return;
            }
            var since = row.get(SINCE);
            if (stored.departedOn() != null) {
                row.error(CODE, "departed-person", Map.of());
            } else if (stored.entry().equals(entry)) {
                if (since != null && !since.equals(stored.validFrom())) {
                    row.error(SINCE, "state-began-otherwise", Map.of("validFrom", stored.validFrom()));
                }
            } else if (sinceOrAsOf(since).isBefore(stored.validFrom())) {
                row.error(
                        CODE,
                        "roster-older-than-state",
                        Map.of("asOf", sinceOrAsOf(since), "validFrom", stored.validFrom()));
            }
        }

        private LocalDate sinceOrAsOf(LocalDate since) {
            return since == null ? asOf : since;
        }

        private PersonEntry entry(Row row) {
            var place = row.find(BRANCH, places.byCode());
            if (place != null && !place.isBranch()) {
                row.error(BRANCH, "not-a-branch", Map.of());
            }
            var unit = row.find(UNIT, unitIds);
            checkAdmission(row);
            return new PersonEntry(
                    row.get(CODE),
                    row.get(NAME),
                    row.get(GENDER),
                    row.get(BORN_ON),
                    row.get(STAGE),
                    row.get(ADMITTED_ON),
                    place == null ? null : place.id(),
                    unit);
        }

        private static void checkAdmission(Row row) {
            if (!row.sound()) {
                return;
            }
            var stage = row.get(STAGE);
            var admittedOn = row.get(ADMITTED_ON);
            var bornOn = row.get(BORN_ON);
            if (stage.isMember() && admittedOn == null) {
                row.error(ADMITTED_ON, "missing", Map.of());
            } else if (!stage.isMember() && admittedOn != null) {
                row.error(ADMITTED_ON, "not-yet-admitted", Map.of("stage", stage.label()));
            } else if (admittedOn != null && bornOn.plusYears(ADMISSION_AGE).isAfter(admittedOn)) {
                row.error(ADMITTED_ON, "admitted-too-young", Map.of("age", ADMISSION_AGE, "born", bornOn));
            }
        }

        /** What some rows change: who is new, and of whom something else is said than before. */
        private final class Changes {
            private final Map<String, PersonRow> known;
            private final List<PersonRow> newcomers = new ArrayList<>();
            private final List<PersonRow> corrected = new ArrayList<>();
            private final List<OrganizationEvent> events = new ArrayList<>();

            Changes(Map<String, PersonRow> known) {
                this.known = known;
            }

            void note(PersonEntry entry, LocalDate since, UUID given) {
                var stored = known.get(entry.code());
                if (stored == null) {
                    var id = given == null ? UuidCreator.getTimeOrderedEpoch() : given;
                    newcomers.add(
                            since == null
                                    ? PersonRow.listed(id, entry, asOf)
                                    : PersonRow.listedSince(id, entry, since));
                    announce(entry, id, false);
                    tally.created();
                } else if (!stored.entry().equals(entry)) {
                    corrected.add(stored.restated(entry, sinceOrAsOf(since)));
                    announce(entry, stored.id(), stored.entry().isMember());
                    tally.corrected();
                } else {
                    tally.unchanged();
                }
            }

            private void announce(PersonEntry entry, UUID id, boolean wasMember) {
                if (entry.isMember()) {
                    events.add(wasMember ? entry.corrected(id) : entry.admitted(id));
                } else if (wasMember) {
                    events.add(new MemberDeparted(id, entry.code(), entry.organizationId(), asOf));
                }
            }

            void store() {
                persons.insert(newcomers);
                persons.update(corrected);
                outbox.addAll(events);
            }
        }
    }
}
