package org.chuangyou.pledge.throttle;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import jakarta.inject.Singleton;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.netty.util.NetUtil;

/**
 * What each address has left. An address is known here only as a hash with a salt made anew at each start; nothing is
 * stored or logged, and all is forgotten an hour after its last use. Each replica counts for itself.
 */
@Singleton
class Addresses {

    private static final int MOST = 100_000;
    private static final int IPV6_NETWORK = 8;

    private final Cache<ByteBuffer, Bucket> left = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterAccess(Duration.ofHours(1))
            .build();
    private final byte[] salt = SecureRandom.getSeed(32);
    private final ThrottleSettings settings;

    Addresses(ThrottleSettings settings) {
        this.settings = settings;
    }

    /** Takes one request of what this address has left; zero when it may go on, else how long it is to wait. */
    Duration take(String address) {
        var answer = left.get(key(address), unused -> full()).tryConsumeAndReturnRemaining(1);
        return answer.isConsumed() ? Duration.ZERO : Duration.ofNanos(answer.getNanosToWaitForRefill());
    }

    private Bucket full() {
        return Bucket.builder()
                .addLimit(limit ->
                        limit.capacity(settings.requests()).refillGreedy(settings.requests(), settings.period()))
                .build();
    }

    /**
     * Of an IPv6 address only the network counts: a household has 2^64 of them. Whatever is no address ("unknown", a name,
     * nothing at all) is one and the same, so that nobody gains by hiding theirs.
     */
    private ByteBuffer key(String address) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(salt);
            var bytes = address == null ? null : NetUtil.createByteArrayFromIpAddressString(address);
            if (bytes != null) {
                digest.update(bytes.length == 4 ? bytes : Arrays.copyOf(bytes, IPV6_NETWORK));
            }
            return ByteBuffer.wrap(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
