package org.chuangyou.exchange.sheet;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What a number in a cell means: a spreadsheet keeps a day as a number whose format alone tells that it is one. */
final class CellFormats {

    /** Formats that every program knows; the second and fourth range are those of the Chinese edition. */
    private static final int[][] DAYS = {{14, 22}, {27, 36}, {45, 47}, {50, 58}};

    private static final int STYLES = 100_000;
    private static final int LONGEST_NUMBER = 40;
    private static final LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 31);
    private static final LocalDate BEFORE_1904 = LocalDate.of(1904, 1, 1);
    /** Spreadsheets believe that there was a 29 February 1900, which is their day 60. */
    private static final int FALSE_LEAP_DAY = 60;

    private static final int LAST_DAY = 2_958_465;

    private final List<Boolean> days = new ArrayList<>();
    private final boolean from1904;

    private CellFormats(boolean from1904) {
        this.from1904 = from1904;
    }

    static CellFormats none(boolean from1904) {
        return new CellFormats(from1904);
    }

    static CellFormats read(XMLStreamReader reader, boolean from1904) throws IOException, Unreadable {
        var formats = new CellFormats(from1904);
        try (var styles = new Workbook.Elements(reader)) {
            Map<String, Boolean> own = new HashMap<>();
            var inCells = false;
            while (styles.find("numFmt", "cellXfs", "cellStyles", "xf") && formats.days.size() < STYLES) {
                switch (styles.name()) {
                    case "numFmt" -> own.put(styles.attribute("numFmtId"), isDay(styles.attribute("formatCode")));
                    case "xf" -> formats.add(inCells, styles.attribute("numFmtId"), own);
                    default -> inCells = styles.name().equals("cellXfs");
                }
            }
            return formats;
        } catch (XMLStreamException e) {
            throw Parts.unreadable(e);
        }
    }

    private void add(boolean inCells, String id, Map<String, Boolean> own) {
        if (inCells) {
            days.add(own.getOrDefault(id, isBuiltInDay(id)));
        }
    }

    private static boolean isBuiltInDay(String id) {
        if (id == null || !id.matches("\\d{1,4}")) {
            return false;
        }
        for (var range : DAYS) {
            if (Integer.parseInt(id) >= range[0] && Integer.parseInt(id) <= range[1]) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDay(String format) {
        if (format == null) {
            return false;
        }
        var bare = format.replaceAll("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*]", "");
        return bare.matches("(?i).*[yd].*") && !bare.matches(".*[0#].*");
    }

    /** The number as people see it: a day as 2011-07-01, anything else in plain digits. */
    String show(String number, int style) {
        if (number.length() > LONGEST_NUMBER || !number.matches("[+-]?[0-9.]+([eE][+-]?\\d{1,2})?")) {
            return number;
        }
        try {
            var value = new BigDecimal(number);
            var isDay = style >= 0 && style < days.size() && days.get(style);
            return isDay ? day(value) : plain(value);
        } catch (ArithmeticException | NumberFormatException e) {
            return number;
        }
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    private String day(BigDecimal value) {
        if (value.signum() < 0 || value.compareTo(BigDecimal.valueOf(LAST_DAY)) > 0) {
            return plain(value);
        }
        var whole = value.setScale(0, RoundingMode.FLOOR);
        var day = dayOf(whole.longValueExact());
        // An hour makes it something else than a day.
        return whole.compareTo(value) == 0 ? day.toString() : day + "T…";
    }

    private LocalDate dayOf(long number) {
        if (from1904) {
            return BEFORE_1904.plusDays(number);
        }
        return BEFORE_1900.plusDays(number < FALSE_LEAP_DAY ? number : number - 1);
    }
}
