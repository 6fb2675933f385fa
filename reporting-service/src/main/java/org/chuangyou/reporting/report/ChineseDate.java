package org.chuangyou.reporting.report;

import java.time.LocalDate;

/** Dates as official documents write them: 2011年7月1日, no leading zeros (GB/T 9704-2012, 7.3.5.4). */
final class ChineseDate {

    private ChineseDate() {}

    static String of(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}
