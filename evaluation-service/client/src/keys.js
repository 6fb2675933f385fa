/** The three kinds of signatures in a poll. */
import { ed25519 } from '@noble/curves/ed25519.js';
import { fromBase64url } from './bytes.js';

const PSS = { name: 'RSA-PSS', hash: 'SHA-384' };
const P256 = { name: 'ECDSA', namedCurve: 'P-256' };
const ES256 = { name: 'ECDSA', hash: 'SHA-256' };
const SALT = 48;

/** A contest's key, which signs tokens. Extractable, because blinding needs its numbers. @param {{n: string, e: string}} key */
export function issuerKey(key) {
  const jwk = { kty: 'RSA', alg: 'PS384', n: key.n, e: key.e, ext: true };
  return crypto.subtle.importKey('jwk', jwk, PSS, true, ['verify']);
}

/** @param {CryptoKey} key @param {Uint8Array} token @param {Uint8Array} input */
export function isToken(key, token, input) {
  return crypto.subtle.verify({ name: 'RSA-PSS', saltLength: SALT }, key, owned(token), owned(input));
}

/** A fresh key for one ballot. Extractable, so that a page that was reloaded goes on with it. */
export function ballotKey() {
  return crypto.subtle.generateKey(P256, true, ['sign', 'verify']);
}

/** @param {JsonWebKey} jwk */
export function ballotSigner(jwk) {
  return crypto.subtle.importKey('jwk', jwk, P256, false, ['sign']);
}

/** @param {CryptoKey} key @param {Uint8Array} words */
export async function signed(key, words) {
  return new Uint8Array(await crypto.subtle.sign(ES256, key, owned(words)));
}

/** @param {Uint8Array} pub an uncompressed point @param {Uint8Array} signature @param {Uint8Array} words */
export async function isSigned(pub, signature, words) {
  if (pub.length !== 65 || pub[0] !== 4 || signature.length !== 64) {
    return false;
  }
  try {
    const key = await crypto.subtle.importKey('raw', owned(pub), P256, false, ['verify']);
    return await crypto.subtle.verify(ES256, key, owned(signature), owned(words));
  } catch {
    return false; // the key is the voter's own: whatever is wrong with it, it signs nothing
  }
}

/** By the log's key: receipts and checkpoints. @param {{x: string}} logKey @param {Uint8Array} signature @param {Uint8Array} words */
export function isLogged(logKey, signature, words) {
  try {
    return ed25519.verify(signature, words, fromBase64url(logKey.x), { zip215: false });
  } catch {
    return false;
  }
}

/** The platform's own kind of bytes, which TypeScript tells from those that may be shared. @param {Uint8Array} bytes */
function owned(bytes) {
  return new Uint8Array(bytes);
}
