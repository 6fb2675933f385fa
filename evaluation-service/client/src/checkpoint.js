/** What a log commits to: a C2SP tlog-checkpoint as a signed note with one Ed25519 signature. */
import { base64, equal, fromBase64, fromBase64url, joined, sha256, utf8 } from './bytes.js';
import { isLogged } from './keys.js';

const ED25519 = Uint8Array.of(1);
const NOTE =
  /^(?<text>(?<origin>[^\s+]+)\n(?<size>0|[1-9]\d{0,17})\n(?<root>[A-Za-z0-9+/]{43}=)\n)\n— (?<name>[^\s+]+) (?<signature>[A-Za-z0-9+/]{91}=)\n$/u;

/** @typedef {{origin: string, size: number, root: Uint8Array}} Checkpoint */

/** @param {string} poll */
export function originOf(poll) {
  return `chuangyou/polls/${poll}`;
}

/**
 * The checkpoint in a note, if this key signed it in its origin's name.
 * @param {string} note @param {{x: string}} key
 * @returns {Checkpoint | undefined}
 */
export function opened(note, key) {
  const parts = NOTE.exec(note)?.groups;
  if (parts === undefined || parts.name !== parts.origin) {
    return undefined;
  }
  const signature = fromBase64(parts.signature);
  const root = fromBase64(parts.root);
  const signed =
    base64(root) === parts.root &&
    base64(signature) === parts.signature &&
    equal(signature.slice(0, 4), keyId(parts.origin, key)) && isLogged(key, signature.slice(4), utf8(parts.text));
  return signed ? { origin: parts.origin, size: Number(parts.size), root } : undefined;
}

/** @param {string} name @param {{x: string}} key */
function keyId(name, key) {
  return sha256(joined(utf8(`${name}\n`), ED25519, fromBase64url(key.x))).slice(0, 4);
}
