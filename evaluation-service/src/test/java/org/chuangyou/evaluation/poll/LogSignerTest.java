package org.chuangyou.evaluation.poll;

import java.security.GeneralSecurityException;
import java.security.Signature;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Ed25519 has one signature for a key and words, so two implementations must give the same bytes. */
class LogSignerTest {

    @Test
    void it_signs_the_bytes_that_the_jdk_signs() throws GeneralSecurityException {
        var random = new Random(7);
        for (var run = 0; run < 100; run++) {
            var keys = LogSigner.freshKeys();
            var words = new byte[random.nextInt(300)];
            random.nextBytes(words);
            var jdk = Signature.getInstance("Ed25519");
            jdk.initSign(keys.getPrivate());
            jdk.update(words);

            var signed = LogSigner.with(keys.getPrivate().getEncoded()).sign(words);

            assertThat(signed).isEqualTo(jdk.sign());
            assertThat(LogKey.of(keys).verifies(signed, words)).isTrue();
        }
    }
}
