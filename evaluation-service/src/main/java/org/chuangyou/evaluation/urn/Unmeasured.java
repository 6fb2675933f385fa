package org.chuangyou.evaluation.urn;

import java.util.List;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.config.MeterFilterReply;

/**
 * Takes off the metrics what counts every request without its path: a ballot is so many bytes on the wire, so whoever
 * reads the counters every few seconds could count ballots before closing. Requests that are no votes are still timed.
 */
class Unmeasured {

    private static final List<String> OF_EVERY_REQUEST =
            List.of("http.server.bytes", "http.server.active", "http.server.connections", "worker.pool", "netty");

    @Produces
    @Singleton
    MeterFilter ofEveryRequest() {
        return new MeterFilter() {
            @Override
            public MeterFilterReply accept(Meter.Id meter) {
                return OF_EVERY_REQUEST.stream().anyMatch(meter.getName()::startsWith)
                        ? MeterFilterReply.DENY
                        : MeterFilterReply.NEUTRAL;
            }
        };
    }
}
