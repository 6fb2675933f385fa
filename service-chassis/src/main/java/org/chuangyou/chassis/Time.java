package org.chuangyou.chassis;

import java.time.Clock;
import java.time.ZoneId;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.quarkus.arc.DefaultBean;

/** The clock of all: instants are UTC anyway, days are those of Shanghai. */
class Time {

    @Produces
    @Singleton
    @DefaultBean
    Clock clock() {
        return Clock.system(ZoneId.of("Asia/Shanghai"));
    }
}
