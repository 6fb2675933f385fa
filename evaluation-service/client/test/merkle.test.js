/** The tree against the recursive definition of RFC 9162, for every size and leaf up to 300. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sha256, utf8 } from '../src/bytes.js';
import { Frontier, Tree, isConsistent, isIncluded, leafHash, nodeHash } from '../src/merkle.js';

const MOST = 300;
const LEAVES = Array.from({ length: MOST }, (_, i) => leafHash(utf8(String(i))));
const TREE = new Tree();
LEAVES.forEach((leaf) => TREE.add(leaf));
const ROOTS = Array.from({ length: MOST + 1 }, (_, size) => defined(LEAVES.slice(0, size)));

/** MTH of section 2.1.1, word by word. */
function defined(leaves) {
  if (leaves.length === 0) {
    return sha256(new Uint8Array());
  }
  if (leaves.length === 1) {
    return leaves[0];
  }
  let k = 1;
  while (k * 2 < leaves.length) {
    k *= 2;
  }
  return nodeHash(defined(leaves.slice(0, k)), defined(leaves.slice(k)));
}

test('a tree that grows has the root of the definition at every size', () => {
  const tree = new Frontier();
  for (let size = 0; size <= MOST; size++) {
    assert.deepEqual(tree.root(), ROOTS[size], `size ${size}`);
    assert.deepEqual(TREE.root(size), ROOTS[size], `size ${size}`);
    assert.equal(tree.size, size);
    if (size < MOST) {
      tree.add(LEAVES[size]);
    }
  }
});

test('every leaf of every tree is proved, and no other leaf, place, size, root or proof with it', () => {
  for (let size = 1; size <= MOST; size++) {
    for (let index = 0; index < size; index++) {
      const proof = TREE.inclusionProof(index, size);
      const told = `leaf ${index} of ${size}`;
      assert.ok(isIncluded(index, size, LEAVES[index], proof, ROOTS[size]), told);
      assert.ok(!isIncluded(index, size, turned(LEAVES[index], index), proof, ROOTS[size]), told);
      assert.ok(!isIncluded(index, size, LEAVES[index], proof, turned(ROOTS[size], index)), told);
      assert.ok(!isIncluded(index + size, size, LEAVES[index], proof, ROOTS[size]), told);
      assert.ok(!isIncluded(index, size, LEAVES[index], [...proof, LEAVES[0]], ROOTS[size]), told);
      assert.ok(size === 1 || !isIncluded(index, size, LEAVES[index], proof.slice(1), ROOTS[size]), told);
      if (size > 1) {
        const other = (index + 1) % size;
        assert.ok(!isIncluded(other, size, LEAVES[index], proof, ROOTS[size]), told);
        const wrong = index % proof.length;
        assert.ok(!isIncluded(index, size, LEAVES[index], withTurned(proof, wrong, index), ROOTS[size]), told);
      }
    }
  }
});

test('every single bit of a proof counts', () => {
  const size = 37;
  for (let index = 0; index < size; index++) {
    const proof = TREE.inclusionProof(index, size);
    proof.forEach((_, hash) => {
      for (let bit = 0; bit < 256; bit++) {
        assert.ok(!isIncluded(index, size, LEAVES[index], withTurned(proof, hash, bit), ROOTS[size]));
      }
    });
  }
});

test('every tree begins with every smaller one, and what was changed does not', () => {
  for (let size = 1; size <= MOST; size++) {
    for (let first = 1; first <= size; first++) {
      const proof = TREE.consistencyProof(first, size);
      const told = `${first} in ${size}`;
      assert.ok(isConsistent(first, size, ROOTS[first], ROOTS[size], proof), told);
      assert.ok(!isConsistent(first, size, turned(ROOTS[first], first), ROOTS[size], proof), told);
      assert.ok(!isConsistent(first, size, ROOTS[first], turned(ROOTS[size], first), proof), told);
      assert.ok(!isConsistent(first, size, ROOTS[first], ROOTS[size], [...proof, LEAVES[0]]), told);
      if (proof.length > 0) {
        const wrong = first % proof.length;
        assert.ok(!isConsistent(first, size, ROOTS[first], ROOTS[size], withTurned(proof, wrong, first)), told);
        assert.ok(!isConsistent(first, size, ROOTS[first], ROOTS[size], proof.slice(1)), told);
      }
    }
  }
});

test('nothing is proved of the empty tree', () => {
  assert.ok(!isConsistent(0, 5, ROOTS[0], ROOTS[5], []));
  assert.ok(!isConsistent(0, 0, ROOTS[0], ROOTS[0], []));
  assert.ok(!isIncluded(0, 0, LEAVES[0], [], LEAVES[0]));
});

test('what is no hash is no leaf and no part of a proof', () => {
  const children = new Uint8Array([...LEAVES[0], ...LEAVES[1]]);
  assert.ok(!isIncluded(0, 2, children, [], ROOTS[2]));
  assert.ok(!isIncluded(0, 2, LEAVES[0], [LEAVES[1].slice(0, 31)], ROOTS[2]));
  assert.ok(!isConsistent(1, 2, ROOTS[1], ROOTS[2], [children]));
});

function turned(hash, bit) {
  const other = hash.slice();
  other[(bit >> 3) % 32] ^= 1 << (bit & 7);
  return other;
}

function withTurned(proof, which, bit) {
  return proof.map((hash, i) => (i === which ? turned(hash, bit) : hash));
}
