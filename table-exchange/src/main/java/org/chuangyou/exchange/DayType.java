package org.chuangyou.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;

/** A day from 1900 on, at most so many years ahead of today. */
record DayType(int yearsAhead) implements ColumnType<LocalDate> {
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    /** Spreadsheets rewrite days as 2011/7/1; which is day and which month is clear in all of these. */
    private static final Pattern FORM =
            Pattern.compile("(\\d{4})(?:-(\\d{1,2})-|/(\\d{1,2})/|\\.(\\d{1,2})\\.|年(\\d{1,2})月)(\\d{1,2})日?");

    private static final int DAY_GROUP = 6;

    @Override
    public String name() {
        return "date";
    }

    @Override
    public LocalDate read(String text, ImportDate date) throws Misfit {
        var day = parse(text);
        var latest = date.today().plusYears(yearsAhead);
        if (day.isAfter(latest)) {
            throw new Misfit("future-date", Map.of("latest", latest));
        }
        if (day.isBefore(EARLIEST)) {
            throw new Misfit("early-date", Map.of("earliest", EARLIEST));
        }
        return day;
    }

    @Override
    public Object show(Object stored) {
        return stored instanceof java.sql.Date day ? day.toLocalDate() : stored;
    }

    @Override
    public int longest() {
        return "2011年07月01日".length();
    }

    private static LocalDate parse(String text) throws Misfit {
        var form = FORM.matcher(text);
        if (!form.matches()) {
            throw new Misfit("bad-date");
        }
        for (var group = 2; group < DAY_GROUP; group++) {
            if (form.group(group) != null) {
                return day(form.group(1), form.group(group), form.group(DAY_GROUP));
            }
        }
        throw new Misfit("bad-date");
    }

    private static LocalDate day(String year, String month, String day) throws Misfit {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException e) {
            throw new Misfit("bad-date");
        }
    }
}
