package org.chuangyou.reporting.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.chuangyou.quantity.Qualifier;
import org.chuangyou.quantity.Tally;
import org.chuangyou.quantity.Words;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A number as it may be quoted.
 *
 * @param value null where there is none to tell: nothing to divide by, or too few people to show
 * @param unit what follows the number in a sentence, such as 名 or %
 * @param words as a sentence has it: 270名, 28%, 近502万元; a dash where there is no number
 * @param source the types of the facts it is known from
 * @param note what a reader must know besides; null where there is nothing
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "一个数据：数值、单位、限定词、分子分母及其口径、截至日期、来源事件和说明")
public record Figure(
        @Schema(examples = "28") BigDecimal value,
        @Schema(examples = "%") String unit,
        Qualifier qualifier,

        @Schema(description = "写进文字的写法；没有数的为“—”", examples = "28%")
        String words,

        Part numerator,
        Part denominator,
        LocalDate asOf,
        List<String> source,
        @Schema(examples = "四舍五入到整数") String note) {

    private static final String NONE = "—";

    public static Figure count(long value, String unit, LocalDate asOf, Source... sources) {
        return tally(Tally.of(BigDecimal.valueOf(value), unit, Qualifier.EXACT), asOf, sources);
    }

    /** A sum, no more precise than its parts. */
    public static Figure tally(Tally sum, LocalDate asOf, Source... sources) {
        return of(sum.number(), sum.unit(), sum.qualifier(), null, null, asOf, sources);
    }

    /** A percentage, rounded half up to so many places; without a value where there is nothing to divide by. */
    public static Figure percent(Part numerator, Part denominator, int places, LocalDate asOf, Source... sources) {
        var value = denominator.value() == 0
                ? null
                : BigDecimal.valueOf(numerator.value() * 100)
                        .divide(BigDecimal.valueOf(denominator.value()), places, RoundingMode.HALF_UP);
        return percentGiven(value, numerator, denominator, asOf, sources)
                .noted(places == 0 ? "四舍五入到整数" : "四舍五入到小数点后" + places + "位");
    }

    /** A percentage that its owner computed; the parts stand beside it. */
    public static Figure percentGiven(
            BigDecimal value, Part numerator, Part denominator, LocalDate asOf, Source... sources) {
        return of(value, "%", Qualifier.EXACT, numerator, denominator, asOf, sources);
    }

    private static Figure of(
            BigDecimal value,
            String unit,
            Qualifier qualifier,
            Part numerator,
            Part denominator,
            LocalDate asOf,
            Source... sources) {
        var words = value == null ? NONE : Words.of(value, unit, qualifier);
        return new Figure(value, unit, qualifier, words, numerator, denominator, asOf, types(sources), null);
    }

    /** This many out of so many. */
    public Figure outOf(long whole, String label) {
        return new Figure(value, unit, qualifier, words, numerator, new Part(whole, label), asOf, source, note);
    }

    public Figure noted(String remark) {
        return new Figure(value, unit, qualifier, words, numerator, denominator, asOf, source, remark);
    }

    @JsonIgnore
    public boolean isKnown() {
        return value != null;
    }

    /** Whether there is something to tell of: a known number above nought. */
    @JsonIgnore
    public boolean isSome() {
        return isKnown() && value.signum() > 0;
    }

    /** Number and qualifier as on paper, such as 270 or 近500; a dash where there is no number. */
    public String number() {
        return isKnown() ? Words.of(value, "", qualifier) : NONE;
    }

    private static List<String> types(Source... sources) {
        return Arrays.stream(sources)
                .flatMap(source -> source.types().stream())
                .distinct()
                .toList();
    }
}
