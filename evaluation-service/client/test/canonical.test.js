import assert from 'node:assert/strict';
import { test } from 'node:test';
import { base64url, fromBase64url } from '../src/bytes.js';
import { canonical } from '../src/canonical.js';

test('members stand by the code units of their names', () => {
  // RFC 8785, 3.2.3: the emoji's first unit is smaller than that of U+FB33.
  const members = { '\u20ac': 1, '\r': 2, '\ufb33': 3, 1: 4, '\u{1f600}': 5, '\u0080': 6, '\u00f6': 7 };
  assert.equal(
    canonical(members),
    '{"\\r":2,"1":4,"\u0080":6,"\u00f6":7,"\u20ac":1,"\u{1f600}":5,"\ufb33":3}',
  );
});

test('texts are escaped where they must be and nowhere else', () => {
  assert.equal(canonical('\u20ac$\u000f\nA\'B"\\/\u2028\u007f'), '"\u20ac$\\u000f\\nA\'B\\"\\\\/\u2028\u007f"');
});

test('there are no fractions, no numbers beyond what can be told apart and no half characters', () => {
  for (const value of [0.5, 2 ** 53, NaN, '\ud800', undefined]) {
    assert.throws(() => canonical(value), TypeError);
  }
});

test('of the texts for the same bytes one is taken', () => {
  assert.deepEqual(fromBase64url('AQ'), Uint8Array.of(1));
  for (const other of ['AR', 'AQ==', 'A', 'A+Q', ' AQ', 'AQ\n']) {
    assert.throws(() => fromBase64url(other), TypeError, other);
  }
  assert.equal(base64url(Uint8Array.of(251, 255)), '-_8');
});
