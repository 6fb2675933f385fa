package org.chuangyou.pledge.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.chuangyou.quantity.Qualifier;
import org.chuangyou.quantity.Tally;
import org.chuangyou.quantity.Words;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A number as it may be quoted.
 *
 * @param of what it is a part of; null where it stands for itself
 * @param percent of that, to one place; null where there is nothing to divide by
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "一个数据：数值、单位、限定词、写法、截至日期；占比的另示总数和百分比")
public record Figure(
        @Schema(examples = "5000000") BigDecimal value,
        @Schema(examples = "元") String unit,
        Qualifier qualifier,
        @Schema(examples = "近500万元") String words,
        Long of,
        @Schema(examples = "83.3") BigDecimal percent,
        LocalDate asOf) {

    public static Figure count(long value, String unit, LocalDate asOf) {
        return tally(Tally.of(BigDecimal.valueOf(value), unit, Qualifier.EXACT), asOf);
    }

    /** So many out of so many; counts stand beside the percentage. */
    public static Figure share(long value, long whole, String unit, LocalDate asOf) {
        var percent = whole == 0
                ? null
                : BigDecimal.valueOf(value * 100).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
        var count = count(value, unit, asOf);
        return new Figure(count.value, unit, count.qualifier, count.words, whole, percent, asOf);
    }

    public static Figure tally(Tally tally, LocalDate asOf) {
        var number = tally.number();
        var words = Words.of(number, tally.unit(), tally.qualifier());
        return new Figure(number, tally.unit(), tally.qualifier(), words, null, null, asOf);
    }
}
