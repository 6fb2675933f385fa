/** The Merkle tree of RFC 9162, section 2.1. */
import { equal, sha256 } from './bytes.js';

const LEAF = Uint8Array.of(0);
const NODE = Uint8Array.of(1);

/** @param {Uint8Array} entry */
export function leafHash(entry) {
  return sha256(LEAF, entry);
}

/** @param {Uint8Array} left @param {Uint8Array} right */
export function nodeHash(left, right) {
  return sha256(NODE, left, right);
}

/** A tree that grows leaf by leaf and keeps nothing but the roots of its perfect subtrees. */
export class Frontier {
  /** Roots of perfect subtrees, the largest first. @type {Uint8Array[]} */
  #roots = [];
  #size = 0;

  /** @param {Uint8Array} leaf a leaf hash */
  add(leaf) {
    let root = leaf;
    for (let rest = this.#size; rest % 2 === 1; rest = (rest - 1) / 2) {
      root = nodeHash(/** @type {Uint8Array} */ (this.#roots.pop()), root);
    }
    this.#roots.push(root);
    this.#size++;
  }

  get size() {
    return this.#size;
  }

  root() {
    return this.#roots.length === 0
      ? sha256(new Uint8Array())
      : this.#roots.reduceRight((right, left) => nodeHash(left, right));
  }
}

/** A whole tree, of which everything can be proved. Leaves may be added; what was the tree at an earlier size stays known. */
export class Tree {
  /** @type {Uint8Array[]} */
  #leaves = [];
  /** Roots of what lies between two leaves, since proofs ask for the same ones again. @type {Map<string, Uint8Array>} */
  #roots = new Map();

  /** @param {Uint8Array} leaf a leaf hash */
  add(leaf) {
    this.#leaves.push(leaf);
  }

  /** @param {number} size */
  root(size) {
    return size === 0 ? sha256(new Uint8Array()) : this.#root(0, size);
  }

  /**
   * That a leaf is the one at this index of the tree at this size (RFC 9162, 2.1.3.1), the hash next to the leaf first.
   * @param {number} index @param {number} size
   */
  inclusionProof(index, size) {
    return this.#path(index, 0, size);
  }

  /**
   * That the tree at this size begins with what it was at the first one (RFC 9162, 2.1.4.1).
   * @param {number} first at least 1 @param {number} size
   */
  consistencyProof(first, size) {
    return this.#subproof(first, 0, size, true);
  }

  /** @param {number} from @param {number} to @returns {Uint8Array} */
  #root(from, to) {
    if (to - from === 1) {
      return this.#leaves[from];
    }
    const known = this.#roots.get(`${from}-${to}`);
    if (known !== undefined) {
      return known;
    }
    const middle = from + split(to - from);
    const root = nodeHash(this.#root(from, middle), this.#root(middle, to));
    this.#roots.set(`${from}-${to}`, root);
    return root;
  }

  /** @param {number} index @param {number} from @param {number} to @returns {Uint8Array[]} */
  #path(index, from, to) {
    if (to - from === 1) {
      return [];
    }
    const middle = from + split(to - from);
    return index < middle
      ? [...this.#path(index, from, middle), this.#root(middle, to)]
      : [...this.#path(index, middle, to), this.#root(from, middle)];
  }

  /** @param {number} first @param {number} from @param {number} to @param {boolean} whole @returns {Uint8Array[]} */
  #subproof(first, from, to, whole) {
    if (first === to) {
      return whole ? [] : [this.#root(from, to)];
    }
    const middle = from + split(to - from);
    return first <= middle
      ? [...this.#subproof(first, from, middle, whole), this.#root(middle, to)]
      : [...this.#subproof(first, middle, to, false), this.#root(from, middle)];
  }
}

/**
 * Whether a proof leads from a leaf to the root (RFC 9162, 2.1.3.2).
 * @param {number} index @param {number} size @param {Uint8Array} leaf @param {Uint8Array[]} proof @param {Uint8Array} root
 */
export function isIncluded(index, size, leaf, proof, root) {
  if (index >= size || !areHashes([leaf, root, ...proof])) {
    return false;
  }
  let [fn, sn, r] = [index, size - 1, leaf];
  for (const p of proof) {
    if (sn === 0) {
      return false;
    }
    if (fn % 2 === 1 || fn === sn) {
      r = nodeHash(p, r);
      while (fn % 2 === 0 && fn !== 0) {
        [fn, sn] = [half(fn), half(sn)];
      }
    } else {
      r = nodeHash(r, p);
    }
    [fn, sn] = [half(fn), half(sn)];
  }
  return sn === 0 && equal(r, root);
}

/**
 * Whether a proof shows that the later tree begins with the earlier one (RFC 9162, 2.1.4.2). Nothing is proved of the
 * empty tree: it has no proof.
 * @param {number} first @param {number} second @param {Uint8Array} firstRoot @param {Uint8Array} secondRoot
 * @param {Uint8Array[]} proof
 */
export function isConsistent(first, second, firstRoot, secondRoot, proof) {
  if (first < 1 || first > second || !areHashes([firstRoot, secondRoot, ...proof])) {
    return false;
  }
  if (first === second) {
    return proof.length === 0 && equal(firstRoot, secondRoot);
  }
  if (proof.length === 0) {
    return false;
  }
  const path = isPowerOfTwo(first) ? [firstRoot, ...proof] : proof;
  let [fn, sn] = [first - 1, second - 1];
  while (fn % 2 === 1) {
    [fn, sn] = [half(fn), half(sn)];
  }
  let [fr, sr] = [path[0], path[0]];
  for (const c of path.slice(1)) {
    if (sn === 0) {
      return false;
    }
    if (fn % 2 === 1 || fn === sn) {
      [fr, sr] = [nodeHash(c, fr), nodeHash(c, sr)];
      while (fn % 2 === 0 && fn !== 0) {
        [fn, sn] = [half(fn), half(sn)];
      }
    } else {
      sr = nodeHash(sr, c);
    }
    [fn, sn] = [half(fn), half(sn)];
  }
  return sn === 0 && equal(fr, firstRoot) && equal(sr, secondRoot);
}

/** The largest power of two below n. @param {number} n */
function split(n) {
  let k = 1;
  while (k * 2 < n) {
    k *= 2;
  }
  return k;
}

/** @param {number} n */
function half(n) {
  return Math.floor(n / 2);
}

/** @param {number} n */
function isPowerOfTwo(n) {
  return Number.isInteger(Math.log2(n));
}

/** What is no 32 bytes could be the joined children of another node. @param {Uint8Array[]} all */
function areHashes(all) {
  return all.every((hash) => hash.length === 32);
}
