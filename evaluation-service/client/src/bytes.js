/** Bytes and their texts. */
import { sha256 as digest } from '@noble/hashes/sha2.js';

const BASE64URL = /^[A-Za-z0-9_-]*$/;

/** @param {string} text */
export function utf8(text) {
  return new TextEncoder().encode(text);
}

/** @param {...Uint8Array} parts */
export function joined(...parts) {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** @param {...Uint8Array} parts */
export function sha256(...parts) {
  return digest(joined(...parts));
}

/** Without padding. @param {Uint8Array} bytes */
export function base64url(bytes) {
  return base64(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** With padding, as signed notes have it. @param {Uint8Array} bytes */
export function base64(bytes) {
  let binary = '';
  bytes.forEach((byte) => (binary += String.fromCharCode(byte)));
  return btoa(binary);
}

/**
 * The bytes of a text in base64url. Of the several texts for the same bytes only the canonical one is taken, else one
 * ballot could stand in the log twice under two leaves.
 * @param {string} text
 */
export function fromBase64url(text) {
  if (BASE64URL.test(text) && text.length % 4 !== 1) {
    const bytes = fromBase64(text.replaceAll('-', '+').replaceAll('_', '/'));
    if (base64url(bytes) === text) {
      return bytes;
    }
  }
  throw new TypeError('not canonical base64url');
}

/** @param {string} text */
export function fromBase64(text) {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

/** Less than, equal to or greater than 0, as the bytes unsigned. @param {Uint8Array} a @param {Uint8Array} b */
export function compare(a, b) {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    if (a[i] !== b[i]) {
      return a[i] - b[i];
    }
  }
  return a.length - b.length;
}

/** @param {Uint8Array} a @param {Uint8Array} b */
export function equal(a, b) {
  return compare(a, b) === 0;
}
