package org.chuangyou.evaluation.log;

import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.chuangyou.evaluation.poll.LogKey;
import org.chuangyou.evaluation.poll.LogSigner;
import org.chuangyou.evaluation.poll.Octets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class CheckpointTest {

    private static final UUID POLL = UUID.fromString("0197c0de-0000-7000-8000-000000000101");
    private static final java.security.KeyPair KEYS = LogSigner.freshKeys();
    private static final LogKey KEY = LogKey.of(KEYS);
    private static final Checkpoint CHECKPOINT =
            new Checkpoint(Checkpoint.originOf(POLL), 13, Octets.sha256("root".getBytes(UTF_8)));
    private static final String NOTE =
            CHECKPOINT.signed(KEY, LogSigner.with(KEYS.getPrivate().getEncoded()));

    @Test
    void a_note_is_laid_out_as_the_specification_says() {
        assertThat(NOTE)
                .matches("chuangyou/polls/" + POLL + "\n13\n[A-Za-z0-9+/]{43}=\n\n— chuangyou/polls/" + POLL
                        + " [A-Za-z0-9+/]{91}=\n");
    }

    @Test
    void a_note_opens_to_what_was_signed() {
        assertThat(Checkpoint.opened(NOTE, KEY))
                .hasValueSatisfying(checkpoint ->
                        assertThat(checkpoint).usingRecursiveComparison().isEqualTo(CHECKPOINT));
    }

    @Test
    void a_note_signed_by_another_key_does_not_open() {
        assertThat(Checkpoint.opened(NOTE, LogKey.of(LogSigner.freshKeys()))).isEmpty();
    }

    static Stream<Arguments> changed() {
        var bytes = NOTE.getBytes(UTF_8);
        return IntStream.range(0, bytes.length * 8).mapToObj(bit -> Arguments.of(bit / 8, bit % 8));
    }

    @ParameterizedTest(name = "bit {1} of byte {0}")
    @MethodSource("changed")
    void with_any_bit_changed_it_does_not_open(int index, int bit) {
        var bytes = NOTE.getBytes(UTF_8);
        bytes[index] ^= (byte) (1 << bit);

        assertThat(Checkpoint.opened(new String(bytes, UTF_8), KEY)).isEmpty();
    }
}
