package org.chuangyou.pledge.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.chuangyou.exchange.Column;
import org.chuangyou.exchange.Layout;
import org.chuangyou.exchange.RecordRow;
import org.chuangyou.pledge.matter.Fields;
import org.chuangyou.pledge.matter.MatterColumns;

/** The sheet of the tasks of superior documents (任务分解). */
final class TaskColumns {

    static final Column<String> CODE = Column.code("任务编码").example("RW-2011-01").fixed();
    private static final Column<String> DOCUMENT_NUMBER = MatterColumns.words("文号", NewTask.class, "documentNumber");
    static final Column<LocalDate> ISSUED_ON = Column.date("发文日期").fixed();
    private static final Column<String> TITLE = MatterColumns.words("文件名称", NewTask.class, "title");
    private static final Column<Boolean> PUBLISHED =
            Column.yesNo("是否公开").fixed().note("是：向群众公开完成情况");
    static final Column<LocalDate> WITHDRAWN_ON =
            Column.date("收回日期").mayBeEmpty().lasting().example("");
    static final Column<String> WITHDRAWN_REASON = MatterColumns.prose("收回理由", NewTaskWithdrawal.class, "reason")
            .mayBeEmpty()
            .lasting();

    static final Layout LAYOUT = new Layout(
            "tasks",
            "任务",
            90,
            List.of(CODE),
            List.of(
                    CODE,
                    MatterColumns.ORGANIZATION,
                    DOCUMENT_NUMBER,
                    ISSUED_ON,
                    TITLE,
                    PUBLISHED,
                    WITHDRAWN_ON,
                    WITHDRAWN_REASON,
                    MatterColumns.RECORDED_BY,
                    MatterColumns.RECORDED_ON,
                    MatterColumns.ID));

    static final Fields FIELDS =
            new Fields(CODE, Map.of("documentNumber", DOCUMENT_NUMBER, "title", TITLE, "reason", WITHDRAWN_REASON));

    private TaskColumns() {}

    static NewTask task(RecordRow row, List<TaskItem> items, List<UUID> assignedTo) {
        return new NewTask(
                row.id(MatterColumns.ORGANIZATION),
                row.get(DOCUMENT_NUMBER),
                row.get(ISSUED_ON),
                row.get(TITLE),
                items,
                assignedTo,
                row.get(PUBLISHED));
    }
}
