/**
 * Import and export of a service's tables: all rows or none, every fault named by row, column, value and mend,
 * and what was exported can be imported again.
 *
 * <p>A feature brings its table by one bean. Its columns are declared once; the reader's checks, the export, the
 * template and the documentation come from that:
 *
 * <pre>{@code
 * @ApplicationScoped
 * class VenuesTable implements ExchangeTable {
 *     static final Column<String> CODE = Column.code("阵地编码").example("ZD-001");
 *     static final Column<String> NAME = Column.text("阵地名称", 100);
 *     static final Column<String> UNIT = Column.reference("单位编码", "units");
 *     static final Column<LocalDate> OPENED = Column.date("启用日期").mayBeEmpty();
 *     static final Column<UUID> ID = Column.identity();
 *     private static final Layout LAYOUT =
 *             new Layout("venues", "阵地", 6, List.of(CODE), List.of(CODE, NAME, UNIT, OPENED, ID));
 *     // constructor, and layout() that gives LAYOUT
 *
 *     public Intake open(ImportDate date, Tally tally) {
 *         var units = unitCodes.idsByCode();
 *         return rows -> rows.forEach(row -> {
 *             var unit = row.find(UNIT, units);
 *             if (row.sound() && !tally.faulty()) { ... tally.created(); }
 *         });
 *     }
 *
 *     public String export() {
 *         return "SELECT v.code, v.name, u.code, v.opened_on, v.id FROM venue v JOIN unit u ON u.id = v.unit_id"
 *                 + " WHERE v.opened_on <= :asOf ORDER BY v.code";
 *     }
 * }
 * }</pre>
 */
package org.chuangyou.exchange;
