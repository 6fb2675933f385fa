package org.chuangyou.reporting.deeds;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.chuangyou.reporting.figure.Figure;
import org.chuangyou.reporting.organization.Tree;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was done for people at or below an organisation from a day to a day. */
@Schema(description = "服务群众的数据")
public record Deeds(Tree.Named organization, LocalDate from, LocalDate to, List<Section> sections) {

    /** One kind of service. */
    @Schema(name = "DeedsSection", description = "一类服务")
    public record Section(@Schema(examples = "结对帮扶") String title, List<Line> lines) {

        /** Whether there is anything to tell of. */
        @JsonIgnore
        public boolean isSome() {
            return lines.stream().anyMatch(line -> line.figure().isSome());
        }
    }

    /** A figure with its name; and of which things, where one name stands for several. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "DeedsLine", description = "一个数据项")
    public record Line(
            @Schema(examples = "pairings") String name,

            @Schema(description = "何种或何物；不分种类的没有这一项", examples = "PUPIL")
            String what,

            @Schema(examples = "正在结对帮扶") String label,
            @Schema(description = "种类的中文", examples = "学生") String kind,
            Figure figure) {

        /** Whether it is worth telling: a number above nought, or how few of some. */
        @JsonIgnore
        public boolean isTold() {
            var whole = figure.denominator();
            return figure.isSome() || whole != null && whole.value() > 0;
        }
    }
}
