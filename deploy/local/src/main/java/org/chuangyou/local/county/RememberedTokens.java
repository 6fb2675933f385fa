package org.chuangyou.local.county;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** Asks the identity provider again only when a token is about to end. */
final class RememberedTokens implements UnaryOperator<String> {

    private static final long GOOD_FOR = Duration.ofMinutes(20).toNanos();

    private final UnaryOperator<String> provider;
    private final Map<String, Remembered> known = new ConcurrentHashMap<>();

    RememberedTokens(UnaryOperator<String> provider) {
        this.provider = provider;
    }

    @Override
    public String apply(String account) {
        return known.compute(
                        account,
                        (name, old) -> old == null || System.nanoTime() - old.since() > GOOD_FOR
                                ? new Remembered(provider.apply(name), System.nanoTime())
                                : old)
                .token();
    }

    private record Remembered(String token, long since) {}
}
