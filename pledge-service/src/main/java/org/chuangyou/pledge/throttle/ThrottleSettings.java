package org.chuangyou.pledge.throttle;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much one address may write: so many requests, filled up again over a period. */
@ConfigMapping(prefix = "chuangyou.throttle")
interface ThrottleSettings {

    int requests();

    Duration period();

    /** How many proxies of our own stand in front, each of which appends to X-Forwarded-For whom it serves. */
    @WithDefault("0")
    int trustedProxies();
}
