package org.chuangyou.exchange.shelf;

import java.util.List;
import java.util.UUID;
import jakarta.inject.Singleton;

import org.chuangyou.exchange.Column;
import org.chuangyou.exchange.Layout;
import org.chuangyou.exchange.RecordTable;
import org.chuangyou.exchange.Records;

/** shelves: where books stand. */
@Singleton
class ShelvesTable extends RecordTable {

    private static final Column<String> CODE =
            Column.code("书架编码").example("SJ-1").fixed();
    private static final Column<String> ROOM = Column.text("房间", 20).example("图书室");
    private static final Column<UUID> ID = Column.identity();
    private static final Layout LAYOUT = new Layout("shelves", "书架", 1, List.of(CODE), List.of(CODE, ROOM, ID));

    private static final Statements SQL = new Statements(
            "SELECT code, room, id FROM shelf ORDER BY code",
            "INSERT INTO shelf (code, room, id) SELECT * FROM {rows}",
            "UPDATE shelf s SET room = r.room FROM {rows} AS r (code, room, id) WHERE s.id = r.id");

    ShelvesTable(Records records) {
        super(LAYOUT, SQL, records);
    }

    @Override
    public String codes() {
        return "SELECT code, id FROM shelf WHERE code = ANY (?)";
    }
}
