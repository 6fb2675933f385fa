package org.chuangyou.evaluation.log;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** Proofs gathered while a log goes by, against the recursive definition of RFC 9162, for every size and leaf up to 300. */
class InclusionProofTest {

    private static final int MOST = 300;
    private static final List<byte[]> LEAVES = IntStream.range(0, MOST)
            .mapToObj(i -> Frontier.leaf(("entry " + i).getBytes(UTF_8)))
            .toList();
    private static final Defined TREE = new Defined(LEAVES);

    @Test
    void every_leaf_of_every_tree_has_the_proof_of_the_definition() {
        forEveryProof(MOST, proof -> assertThat(proof.path().toArray(byte[][]::new))
                .as(proof.index() + " of " + proof.size())
                .isDeepEqualTo(TREE.path(index(proof), size(proof)).toArray(byte[][]::new)));
    }

    @Test
    void every_proof_leads_from_its_leaf_to_the_root() {
        forEveryProof(MOST, proof -> assertThat(leads(proof)).isTrue());
    }

    @Test
    void no_other_leaf_root_or_place_is_proved() {
        forEveryProof(MOST, proof -> {
            var bit = index(proof) % 256;
            assertThat(proof.leads(turned(leaf(proof), bit), root(proof))).isFalse();
            assertThat(proof.leads(leaf(proof), turned(root(proof), bit))).isFalse();
            assertThat(proof.leads(leaf(proof), TREE.root(size(proof) % MOST + 1)))
                    .isFalse();
            assertThat(isProvedAt(proof, proof.index() + proof.size())).isFalse();
            assertThat(isProvedAt(proof, proof.index() - proof.size())).isFalse();
        });
    }

    @Test
    void none_of_two_neighbours_is_proved_in_the_others_place() {
        forEveryProof(MOST, proof -> {
            var neighbour = (index(proof) + 1) % size(proof);
            assertThat(neighbour != index(proof) && isProvedAt(proof, neighbour))
                    .isFalse();
            assertThat(neighbour != index(proof) && proof.leads(LEAVES.get(neighbour), root(proof)))
                    .isFalse();
        });
    }

    @Test
    void no_longer_or_shorter_path_proves_anything() {
        forEveryProof(MOST, proof -> {
            var longer = new ArrayList<>(proof.path());
            longer.add(LEAVES.get(0));
            assertThat(leads(with(proof, longer))).isFalse();
            for (var cut = 0; cut < proof.path().size(); cut++) {
                var shorter = new ArrayList<>(proof.path());
                shorter.remove(cut);
                assertThat(leads(with(proof, shorter))).isFalse();
            }
        });
    }

    @Test
    void one_bit_of_any_hash_of_any_path_spoils_it() {
        forEveryProof(MOST, proof -> {
            for (var hash = 0; hash < proof.path().size(); hash++) {
                assertThat(leads(withTurned(proof, hash, index(proof) % 256))).isFalse();
            }
        });
    }

    @Test
    void every_bit_counts() {
        forEveryProof(37, proof -> {
            for (var bit = 0; bit < 256 * proof.path().size(); bit++) {
                assertThat(leads(withTurned(proof, bit / 256, bit % 256))).isFalse();
            }
        });
    }

    @Test
    void what_is_no_hash_is_no_leaf_and_no_part_of_a_path() {
        var children = new byte[64];
        System.arraycopy(LEAVES.get(0), 0, children, 0, 32);
        System.arraycopy(LEAVES.get(1), 0, children, 32, 32);

        assertThat(new InclusionProof(0, 1, List.of()).leads(children, children))
                .isFalse();
        assertThat(new InclusionProof(0, 2, List.of(new byte[31])).leads(LEAVES.get(0), TREE.root(2)))
                .isFalse();
    }

    @Test
    void nothing_is_proved_of_the_empty_tree() {
        assertThat(new InclusionProof(0, 0, List.of()).leads(LEAVES.get(0), LEAVES.get(0)))
                .isFalse();
    }

    @Test
    void as_a_file_it_is_laid_out_as_the_specification_says() {
        var zeros = "A".repeat(43) + "=";

        assertThat(new InclusionProof(3, 4, List.of(new byte[32], new byte[32])).text("origin\n4\n…"))
                .isEqualTo("c2sp.org/tlog-proof@v1\nindex 3\n" + zeros + "\n" + zeros + "\n\norigin\n4\n…");
    }

    private static void forEveryProof(int most, Consumer<InclusionProof> act) {
        var before = new Frontier();
        for (var index = 0; index < most; index++) {
            var following = new Following(before);
            act.accept(following.proof());
            for (var next = index + 1; next < most; next++) {
                following.add(LEAVES.get(next));
                act.accept(following.proof());
            }
            before.add(LEAVES.get(index));
        }
    }

    private static boolean leads(InclusionProof proof) {
        return proof.leads(leaf(proof), root(proof));
    }

    private static boolean isProvedAt(InclusionProof proof, long place) {
        return new InclusionProof(place, proof.size(), proof.path()).leads(leaf(proof), root(proof));
    }

    private static InclusionProof with(InclusionProof proof, List<byte[]> path) {
        return new InclusionProof(proof.index(), proof.size(), path);
    }

    private static InclusionProof withTurned(InclusionProof proof, int hash, int bit) {
        var path = new ArrayList<>(proof.path());
        path.set(hash, turned(path.get(hash), bit));
        return with(proof, path);
    }

    private static byte[] turned(byte[] hash, int bit) {
        var other = hash.clone();
        other[bit / 8] ^= (byte) (1 << bit % 8);
        return other;
    }

    private static byte[] leaf(InclusionProof proof) {
        return LEAVES.get(index(proof));
    }

    private static byte[] root(InclusionProof proof) {
        return TREE.root(size(proof));
    }

    private static int index(InclusionProof proof) {
        return (int) proof.index();
    }

    private static int size(InclusionProof proof) {
        return (int) proof.size();
    }
}
