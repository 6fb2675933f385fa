package org.chuangyou.pledge;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import jakarta.inject.Singleton;

/** The service's clock, which stands at noon of the day a test needs. */
@Singleton
public class Today extends Clock {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final String USUALLY = "2011-05-10";

    private volatile LocalDate day = LocalDate.parse(USUALLY);

    public void is(String wanted) {
        day = LocalDate.parse(wanted);
    }

    public void isAsUsual() {
        is(USUALLY);
    }

    @Override
    public ZoneId getZone() {
        return SHANGHAI;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }

    @Override
    public Instant instant() {
        return day.atTime(12, 0).atZone(SHANGHAI).toInstant();
    }
}
