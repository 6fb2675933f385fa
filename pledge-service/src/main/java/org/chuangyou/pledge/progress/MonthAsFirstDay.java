package org.chuangyou.pledge.progress;

import java.time.LocalDate;
import java.time.YearMonth;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** SQL knows days but no months. */
@Converter(autoApply = true)
class MonthAsFirstDay implements AttributeConverter<YearMonth, LocalDate> {

    @Override
    public LocalDate convertToDatabaseColumn(YearMonth month) {
        return month == null ? null : month.atDay(1);
    }

    @Override
    public YearMonth convertToEntityAttribute(LocalDate day) {
        return day == null ? null : YearMonth.from(day);
    }
}
