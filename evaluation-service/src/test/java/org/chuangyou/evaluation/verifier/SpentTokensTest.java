package org.chuangyou.evaluation.verifier;

import java.io.IOException;
import java.nio.ByteBuffer;

import org.chuangyou.evaluation.poll.Octets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SpentTokensTest {

    private static final int MANY = 5_000;

    private SpentTokens tokens;

    @BeforeEach
    void begin() throws IOException {
        tokens = new SpentTokens();
        for (var n = 0; n < MANY; n++) {
            tokens.add(hash(n));
        }
    }

    @AfterEach
    void end() throws IOException {
        tokens.close();
    }

    @Test
    void many_that_differ_are_distinct() throws IOException {
        assertThat(tokens.areDistinct()).isTrue();
    }

    @Test
    void one_that_comes_again_is_found_among_them() throws IOException {
        tokens.add(hash(0));

        assertThat(tokens.areDistinct()).isFalse();
    }

    private static byte[] hash(int n) {
        return Octets.sha256(ByteBuffer.allocate(Integer.BYTES).putInt(n).array());
    }
}
