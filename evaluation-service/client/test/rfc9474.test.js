/** The library that blinds, against the vectors of RFC 9474, appendix A, as far as they have the salt that we use. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { mock, test } from 'node:test';
import { RSABSSA } from '@cloudflare/blindrsa-ts';
import { base64url } from '../src/bytes.js';
import { isToken, issuerKey } from '../src/keys.js';

const VECTORS = JSON.parse(readFileSync(new URL('../../src/test/resources/rfc9474.json', import.meta.url), 'utf8'));
const SUITE = RSABSSA.SHA384.PSS.Randomized();

const octets = (hex) => Uint8Array.from(Buffer.from(hex.replace('0x', ''), 'hex'));
const number = (bytes) => BigInt(`0x${Buffer.from(bytes).toString('hex')}`);

for (const vector of VECTORS.filter((one) => one.sLen === '0x30')) {
  const key = () => issuerKey({ n: base64url(octets(vector.n)), e: base64url(octets(vector.e)) });

  test(`${vector.name}: a message is blinded as in the RFC`, async () => {
    const drawn = [octets(vector.salt), inverse(octets(vector.inv), octets(vector.n))];
    const random = mock.method(crypto, 'getRandomValues', (bytes) => (bytes.set(drawn.shift()), bytes));

    const { blindedMsg, inv } = await SUITE.blind(await key(), octets(vector.input_msg));

    random.mock.restore();
    assert.deepEqual(blindedMsg, octets(vector.blinded_msg));
    assert.deepEqual(inv, octets(vector.inv));
  });

  test(`${vector.name}: a blind signature becomes the token of the RFC`, async () => {
    const message = octets(vector.input_msg);

    const token = await SUITE.finalize(await key(), message, octets(vector.blind_sig), octets(vector.inv));

    assert.deepEqual(token, octets(vector.sig));
    assert.equal(await isToken(await key(), token, message), true);
  });

  test(`${vector.name}: a token with one bit turned is none`, async () => {
    const token = octets(vector.sig);
    token[token.length - 1] ^= 1;

    assert.equal(await isToken(await key(), token, octets(vector.input_msg)), false);
  });
}

/** The factor of which the RFC gives the inverse. */
function inverse(inv, n) {
  let [a, b, x, y] = [number(inv), number(n), 1n, 0n];
  while (b !== 0n) {
    [a, b, x, y] = [b, a % b, y, x - (a / b) * y];
  }
  const factor = ((x % number(n)) + number(n)) % number(n);
  return octets(factor.toString(16).padStart(n.length * 2, '0'));
}
