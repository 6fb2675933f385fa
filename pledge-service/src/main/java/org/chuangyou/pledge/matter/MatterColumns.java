package org.chuangyou.pledge.matter;

import java.time.LocalDate;
import java.util.UUID;
import jakarta.validation.constraints.Size;

import org.chuangyou.exchange.Column;
import org.chuangyou.exchange.RecordRow;

/** What the tables of all kinds of matters have in common. */
public final class MatterColumns {

    public static final Column<String> ORGANIZATION =
            Column.reference("组织编码", "organizations").example("ZB-001").fixed();
    public static final Column<String> RECORDED_BY =
            Column.reference("登记人编号", "members").example("DY00011").fixed();
    public static final Column<LocalDate> RECORDED_ON = Column.date("登记日期").fixed();
    public static final Column<UUID> ID = Column.identity();

    private MatterColumns() {}

    /** What people wrote, as long as the field of the request that says the same may be. */
    public static Column<String> prose(String header, Class<? extends Record> request, String field) {
        return Column.prose(header, longest(request, field));
    }

    /** The same, which stays as it was written. */
    public static Column<String> words(String header, Class<? extends Record> request, String field) {
        return prose(header, request, field).fixed();
    }

    /** Of whom and when: as the row says, which somebody else has recorded before. */
    public static Opening opening(RecordRow row) {
        return new Opening(row.id(), row.id(ORGANIZATION), row.get(RECORDED_BY), row.get(RECORDED_ON));
    }

    private static int longest(Class<? extends Record> request, String field) {
        try {
            return request.getDeclaredField(field).getAnnotation(Size.class).max();
        } catch (NoSuchFieldException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
