package org.chuangyou.pledge.throttle;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;

/** How much one address may write: so many requests, filled up again over a period. */
@ConfigMapping(prefix = "chuangyou.throttle")
interface ThrottleSettings {

    int requests();

    Duration period();
}
