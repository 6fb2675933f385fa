package org.chuangyou.reporting.report;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.chuangyou.document.Block;
import org.chuangyou.document.Heading;
import org.chuangyou.document.Heading.Level;
import org.chuangyou.document.Paragraph;
import org.chuangyou.document.Span;
import org.chuangyou.document.Table;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A part of a report as it is kept and shown; the document sets it on paper. Headings come without their numbers. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Passage.Title.class, name = "HEADING"),
    @JsonSubTypes.Type(value = Passage.Subtitle.class, name = "SUBHEADING"),
    @JsonSubTypes.Type(value = Passage.Words.class, name = "PARAGRAPH"),
    @JsonSubTypes.Type(value = Passage.Grid.class, name = "TABLE"),
})
@Schema(
        description = "正文的一部分，type 为 HEADING、SUBHEADING、PARAGRAPH 或 TABLE",
        oneOf = {Passage.Title.class, Passage.Subtitle.class, Passage.Words.class, Passage.Grid.class})
sealed interface Passage {

    Block block();

    @Schema(name = "PassageHeading", description = "一级标题，不含序号")
    record Title(String text) implements Passage {
        @Override
        public Block block() {
            return new Heading(Level.FIRST, text);
        }
    }

    @Schema(name = "PassageSubheading", description = "二级标题，不含序号")
    record Subtitle(String text) implements Passage {
        @Override
        public Block block() {
            return new Heading(Level.SECOND, text);
        }
    }

    @Schema(name = "PassageParagraph", description = "一段文字")
    record Words(List<Piece> spans) implements Passage {
        @Override
        public Block block() {
            return new Paragraph(spans.stream().map(Piece::span).toList());
        }
    }

    /** @param open whether people still have to write here; the text then says what */
    @Schema(name = "PassageSpan", description = "一段文字的一节；open 为 true 表示留待填写，text 为提示")
    record Piece(String text, boolean open) {
        private Span span() {
            return open ? Span.open(text) : Span.text(text);
        }
    }

    @Schema(name = "PassageTable", description = "数据表")
    record Grid(String caption, List<Column> columns, List<List<String>> rows) implements Passage {
        @Override
        public Block block() {
            return new Table(caption, columns.stream().map(Column::column).toList(), rows);
        }
    }

    @Schema(name = "PassageColumn", description = "表的一列；numeric 为 true 的列右对齐")
    record Column(String name, int weight, boolean numeric) {
        private Table.Column column() {
            return numeric ? Table.Column.figures(name, weight) : Table.Column.words(name, weight);
        }
    }

    static Passage heading(String text) {
        return new Title(text);
    }

    static Passage subheading(String text) {
        return new Subtitle(text);
    }

    static Passage text(String text) {
        return new Words(List.of(new Piece(text, false)));
    }

    static Passage open(String prompt) {
        return new Words(List.of(new Piece(prompt, true)));
    }
}
