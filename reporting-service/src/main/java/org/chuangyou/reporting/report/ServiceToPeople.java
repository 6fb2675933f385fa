package org.chuangyou.reporting.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.chuangyou.reporting.deeds.Deeds;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

/** 服务群众: what was done for people, a paragraph for each kind of service and a table. Where nothing was, nothing stands. */
final class ServiceToPeople {

    private static final List<Passage.Column> COLUMNS = List.of(
            new Passage.Column("类别", 4, false),
            new Passage.Column("项目", 8, false),
            new Passage.Column("数量", 4, true),
            new Passage.Column("单位", 2, false),
            new Passage.Column("分母（口径）", 6, false));

    private ServiceToPeople() {}

    static List<Passage> paragraphs(Deeds deeds) {
        var told = told(deeds).map(ServiceToPeople::paragraph).toList();
        return told.isEmpty()
                ? List.of()
                : Stream.concat(Stream.of(Passage.subheading("服务群众")), told.stream())
                        .toList();
    }

    /** @param number of the table among those of the report */
    static Stream<Passage> table(Deeds deeds, int number) {
        var rows = told(deeds).flatMap(ServiceToPeople::rows).toList();
        var caption = "表%d　服务群众情况（%s至%s）".formatted(number, ChineseDate.of(deeds.from()), ChineseDate.of(deeds.to()));
        return rows.isEmpty() ? Stream.of() : Stream.of(new Passage.Grid(caption, COLUMNS, rows));
    }

    private static Stream<Deeds.Section> told(Deeds deeds) {
        return deeds.sections().stream().filter(Deeds.Section::isSome);
    }

    /** What is told of several kinds names them one after the other: 正在结对帮扶学生12对、家庭3对. */
    private static Passage paragraph(Deeds.Section section) {
        var clauses = section.lines().stream()
                .filter(Deeds.Line::isTold)
                .collect(groupingBy(
                        Deeds.Line::label,
                        LinkedHashMap::new,
                        mapping(line -> kind(line) + line.figure().words(), joining("、"))));
        return Passage.text(clauses.entrySet().stream()
                .map(clause -> clause.getKey() + clause.getValue())
                .collect(joining("，", section.title() + "：", "。")));
    }

    private static Stream<List<String>> rows(Deeds.Section section) {
        return section.lines().stream()
                .filter(Deeds.Line::isTold)
                .map(line -> FigureTables.row(line.label() + kind(line), line.figure()))
                .map(row ->
                        Stream.concat(Stream.of(section.title()), row.stream()).toList());
    }

    private static String kind(Deeds.Line line) {
        return Objects.requireNonNullElse(line.kind(), "");
    }
}
