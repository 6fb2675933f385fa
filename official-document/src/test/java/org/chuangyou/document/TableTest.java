package org.chuangyou.document;

import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.chuangyou.document.Table.Column;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class TableTest {

    private static final List<Column> COLUMNS = List.of(Column.words("学段", 2), Column.figures("兑现率", 1));

    private final Docx docx = Docx.of(Docx.anyDraft()
            .add(new Table("表1　各学段兑现率", COLUMNS, List.of(List.of("小学", "73.3%"), List.of("初中", ""))))
            .signed(Docx.SIGNATURE));
    private final XWPFTable table = docx.document().getTables().get(0);

    @Test
    void a_table_has_its_caption_its_head_and_its_rows() {
        assertThat(docx.texts("TableCaption")).containsExactly("表1　各学段兑现率");
        assertThat(table.getRows()).extracting(TableTest::texts).containsExactly("学段|兑现率", "小学|73.3%", "初中|");
    }

    @Test
    void the_head_repeats_on_every_page_and_no_row_is_torn() {
        assertThat(table.getRow(0).isRepeatHeader()).isTrue();
        assertThat(table.getRow(1).isRepeatHeader()).isFalse();
        assertThat(table.getRows()).allMatch(XWPFTableRow::isCantSplitRow);
    }

    @Test
    void words_stand_left_and_figures_right_in_small_4() {
        assertThat(style(1, 0)).isEqualTo("TableWords");
        assertThat(style(1, 1)).isEqualTo("TableFigures");
        assertThat(docx.paragraphLook("TableFigures").getJc().getVal()).hasToString("right");
        assertThat(docx.runLook("TableFigures").getSzArray(0).getVal()).hasToString("24");
    }

    @Test
    void columns_share_the_type_area_by_weight() {
        var widths = table.getCTTbl().getTblGrid().getGridColList();

        assertThat(table.getCTTbl().getTblPr().getTblLayout().getType()).isEqualTo(STTblLayoutType.FIXED);
        assertThat(widths).extracting(column -> column.getW().toString()).containsExactly("5896", "2948");
    }

    @Test
    void a_row_of_another_length_is_refused_by_its_number() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Table("表1", COLUMNS, List.of(List.of("小学", "1"), List.of("初中"))))
                .withMessage("Row 2 of table 表1 has 1 cells for 2 columns");
    }

    @Test
    void a_table_without_columns_or_caption_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Table("表1", List.of(), List.of()))
                .withMessage("Table 表1 needs a column");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Table(" ", COLUMNS, List.of()))
                .withMessage("The table caption must not be empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Column.figures("兑现率", 0))
                .withMessage("Column 兑现率 needs a content and a weight of at least 1");
    }

    private String style(int row, int cell) {
        return table.getRow(row).getCell(cell).getParagraphs().get(0).getStyle();
    }

    private static String texts(XWPFTableRow row) {
        return String.join(
                "|", row.getTableCells().stream().map(cell -> cell.getText()).toList());
    }
}
