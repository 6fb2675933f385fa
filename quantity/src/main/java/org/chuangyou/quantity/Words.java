package org.chuangyou.quantity;

import java.math.BigDecimal;

/** Numbers as a Chinese sentence has them: 近500万元, 110余万元, 1万多元, 40余条, 85分以上. */
public final class Words {

    private static final int WAN = 4;
    private static final int PLACES_IN_WAN = 2;

    private Words() {}

    public static String of(BigDecimal number, String unit, Qualifier qualifier) {
        var inWan = plain(number.scaleByPowerOfTen(-WAN));
        return number.compareTo(BigDecimal.TEN.pow(WAN)) >= 0 && inWan.scale() <= PLACES_IN_WAN
                ? around(inWan, "万", unit, qualifier)
                : around(number, "", unit, qualifier);
    }

    /** 以上 follows the unit; 余 and 多 stand before 万 after a round ten (110余万), else behind it (1万多). */
    private static String around(BigDecimal number, String wan, String unit, Qualifier qualifier) {
        var digits = qualifier.before() + number.toPlainString();
        if (qualifier == Qualifier.AT_LEAST) {
            return digits + wan + unit + qualifier.after();
        }
        var round = number.remainder(BigDecimal.TEN).signum() == 0;
        return round ? digits + qualifier.after() + wan + unit : digits + wan + qualifier.after() + unit;
    }

    /** Without closing noughts behind the point, and never in powers of ten. */
    public static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
