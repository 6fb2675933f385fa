package org.chuangyou.evaluation.log;

import java.util.List;
import java.util.stream.IntStream;

import org.chuangyou.evaluation.poll.Octets;
import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The growing tree against the recursive definition of RFC 9162 §2.1.1, for every size up to 300. */
class FrontierTest {

    private static final List<byte[]> LEAVES = IntStream.range(0, 300)
            .mapToObj(i -> Frontier.leaf(("entry " + i).getBytes(UTF_8)))
            .toList();
    private static final Defined TREE = new Defined(LEAVES);

    @Test
    void every_size_has_the_root_of_the_definition() {
        var log = new Frontier();
        assertThat(log.root()).isEqualTo(Octets.sha256());
        for (var size = 1; size <= LEAVES.size(); size++) {
            log.add(LEAVES.get(size - 1));

            assertThat(log.root()).isEqualTo(TREE.root(size));
            assertThat(log.size()).isEqualTo(size);
        }
    }

    @Test
    void what_is_no_hash_is_no_leaf() {
        assertThatThrownBy(() -> new Frontier().add(new byte[31])).isInstanceOf(IllegalArgumentException.class);
    }
}
