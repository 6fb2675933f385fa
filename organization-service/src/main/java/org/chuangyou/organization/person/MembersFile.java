package org.chuangyou.organization.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.chassis.event.Outbox;
import org.chuangyou.organization.event.OrganizationEvent;
import org.chuangyou.organization.roster.RosterDate;
import org.chuangyou.organization.roster.RosterFile;
import org.chuangyou.organization.roster.Row;
import org.chuangyou.organization.roster.Sheet;
import org.chuangyou.organization.tree.OrganizationTree;
import org.chuangyou.organization.tree.OrganizationTree.Place;
import org.chuangyou.organization.unit.UnitCodes;

/** members.csv: members, and those on the way to membership. */
@ApplicationScoped
class MembersFile implements RosterFile {

    /** 党章 art. 1: 年满十八岁. */
    private static final int ADMISSION_AGE = 18;

    private final Persons persons;
    private final OrganizationTree tree;
    private final UnitCodes units;
    private final Outbox outbox;

    MembersFile(Persons persons, OrganizationTree tree, UnitCodes units, Outbox outbox) {
        this.persons = persons;
        this.tree = tree;
        this.units = units;
        this.outbox = outbox;
    }

    @Override
    public String name() {
        return "members";
    }

    @Override
    public int order() {
        return 3;
    }

    @Override
    public List<String> columns() {
        return List.of("人员编号", "姓名", "性别", "出生日期", "人员类别", "入党日期", "所在组织编码", "工作单位编码");
    }

    @Override
    public String keyColumn() {
        return "人员编号";
    }

    @Override
    public void take(Sheet sheet, RosterDate date) {
        var places = tree.placesByCode();
        var unitIds = units.idsByCode();
        var known = persons.byCode();
        var events = new ArrayList<OrganizationEvent>();
        for (var row : sheet.rows()) {
            var entry = entry(row, date, places, unitIds);
            if (row.sound()) {
                store(row, entry, known.get(entry.code()), date.asOf(), sheet, events);
            }
        }
        outbox.addAll(events);
    }

    private void store(
            Row row, PersonEntry entry, Person person, LocalDate asOf, Sheet sheet, List<OrganizationEvent> events) {
        if (person == null) {
            var newcomer = Person.listed(entry, asOf);
            persons.persist(newcomer);
            if (newcomer.isMember()) {
                events.add(newcomer.admitted());
            }
            sheet.created();
        } else if (!person.isPresent()) {
            row.error("人员编号", "departed-person", Map.of());
        } else if (!person.saysOtherwise(entry)) {
            sheet.unchanged();
        } else if (asOf.isBefore(person.validFrom())) {
            row.error("人员编号", "roster-older-than-state", Map.of("asOf", asOf, "validFrom", person.validFrom()));
        } else {
            restate(person, entry, asOf, events);
            sheet.corrected();
        }
    }

    private static void restate(Person person, PersonEntry entry, LocalDate asOf, List<OrganizationEvent> events) {
        var wasMember = person.isMember();
        person.restate(entry, asOf);
        if (person.isMember()) {
            events.add(wasMember ? person.corrected() : person.admitted());
        } else if (wasMember) {
            events.add(person.noLongerMember());
        }
    }

    private PersonEntry entry(Row row, RosterDate date, Map<String, Place> places, Map<String, UUID> unitIds) {
        var place = place(row, places);
        var unit = unitIds.get(row.code("工作单位编码"));
        if (unit == null) {
            row.error("工作单位编码", "unknown-code", Map.of());
        }
        var stage = row.choice("人员类别", Stage.class);
        var bornOn = row.date("出生日期", date.today());
        var admittedOn = row.optionalDate("入党日期", date.today());
        checkAdmission(row, stage, bornOn, admittedOn);
        return new PersonEntry(
                row.code("人员编号"),
                row.text("姓名", 50),
                row.choice("性别", Gender.class),
                bornOn,
                stage,
                admittedOn,
                place == null ? null : place.id(),
                unit);
    }

    private static Place place(Row row, Map<String, Place> places) {
        var place = places.get(row.code("所在组织编码"));
        if (place == null) {
            return row.error("所在组织编码", "unknown-code", Map.of());
        }
        return place.kind().isBranch() ? place : row.error("所在组织编码", "not-a-branch", Map.of());
    }

    private static void checkAdmission(Row row, Stage stage, LocalDate bornOn, LocalDate admittedOn) {
        if (stage == null || !row.sound()) {
            return;
        }
        if (stage.isMember() && admittedOn == null) {
            row.error("入党日期", "missing", Map.of());
        } else if (!stage.isMember() && admittedOn != null) {
            row.error("入党日期", "not-yet-admitted", Map.of("stage", stage.label()));
        } else if (admittedOn != null && bornOn.plusYears(ADMISSION_AGE).isAfter(admittedOn)) {
            row.error("入党日期", "admitted-too-young", Map.of("age", ADMISSION_AGE, "born", bornOn));
        }
    }
}
