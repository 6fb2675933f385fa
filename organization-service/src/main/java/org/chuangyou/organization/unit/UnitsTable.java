package org.chuangyou.organization.unit;

import java.time.LocalDate;
import java.util.ArrayList;
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

/** units: the county's schools with pupils by stage and staff by kind. */
@ApplicationScoped
class UnitsTable implements ExchangeTable {

    static final Column<String> CODE = Column.code("单位编码").example("XX002");
    static final Column<String> NAME = Column.text("单位名称", 100).example("县民族中学");
    static final Column<UnitKind> KIND = Column.choice("单位类别", UnitKind.class);
    static final Column<String> TOWNSHIP = Column.text("所在乡镇", 50).example("县城");
    static final Column<Residence> RESIDENCE = Column.choice("城乡分类", Residence.class);
    static final Column<LocalDate> REGISTERED_ON =
            Column.date("登记日期").mayBeMissing().note("新单位缺省为名册日期");
    static final List<Column<Integer>> COUNTS = List.of(
            count("小学生数"), count("初中生数"), count("高中生数"), count("专任教师"), count("代课教师"), count("特岗教师"), count("其他人员"));
    static final Column<LocalDate> AS_OF = Column.date("数据日期").mayBeMissing().note("人数所述的日期，缺省为名册日期");
    static final Column<UUID> ID = Column.identity();

    private static final Layout LAYOUT = new Layout("units", "单位", 1, List.of(CODE), columns());

    private final UnitRows units;
    private final FigureTables figures;
    private final Outbox outbox;

    UnitsTable(UnitRows units, FigureTables figures, Outbox outbox) {
        this.units = units;
        this.figures = figures;
        this.outbox = outbox;
    }

    private static Column<Integer> count(String header) {
        return Column.count(header).mayBeEmpty().note("七项人数要么都填，要么都空（没有数据）");
    }

    private static List<Column<?>> columns() {
        var columns = new ArrayList<Column<?>>(List.of(CODE, NAME, KIND, TOWNSHIP, RESIDENCE, REGISTERED_ON));
        columns.addAll(COUNTS);
        columns.addAll(List.of(AS_OF, ID));
        return columns;
    }

    @Override
    public Layout layout() {
        return LAYOUT;
    }

    @Override
    public String export() {
        return UnitRows.EXPORT;
    }

    @Override
    public String codes() {
        return "SELECT code, id FROM unit WHERE code = ANY (?)";
    }

    @Override
    public Intake open(ImportDate date, Tally tally) {
        return rows -> take(rows, date, tally);
    }

    private void take(List<Row> rows, ImportDate date, Tally tally) {
        var known = units.byCodes(
                rows.stream().map(row -> row.get(CODE)).filter(Objects::nonNull).toList());
        var holders = units.codesOf(
                rows.stream().map(row -> row.get(ID)).filter(Objects::nonNull).toList());
        var changes = new UnitChanges(known, date.asOf(), tally);
        for (var row : rows) {
            var stored = known.get(row.get(CODE));
            row.checkIdentity(ID, stored == null ? null : stored.id(), holders);
            var reported = figures(row, date);
            if (row.sound()) {
                changes.note(row, reported);
            }
        }
        if (!tally.faulty()) {
            changes.store(units, figures, outbox);
        }
    }

    /** Null where the row reports none. */
    private static UnitFigures figures(Row row, ImportDate date) {
        var counts = COUNTS.stream().map(row::get).toList();
        if (counts.stream().allMatch(Objects::isNull)) {
            return null;
        }
        if (counts.contains(null) && row.sound()) {
            row.error(COUNTS.get(counts.indexOf(null)), "missing", Map.of());
        }
        if (!row.sound()) {
            return null;
        }
        var asOf = row.get(AS_OF) == null ? date.asOf() : row.get(AS_OF);
        return new UnitFigures(
                asOf,
                counts.get(0),
                counts.get(1),
                counts.get(2),
                counts.get(3),
                counts.get(4),
                counts.get(5),
                counts.get(6));
    }
}
