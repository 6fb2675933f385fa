/** In strict mode nobody issues ballots any more when the first is cast, or it is told. */
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { verify } from '../src/index.js';
import { APoll, published } from './a-poll.js';
import { meeting } from './a-service.js';

const STRICT = { mode: 'STRICT', phases: ['ISSUING', 'CASTING'] };
const ISSUED = { 'g1.s1': 4, 'g2.s1': 0 };

let poll;
let log;

before(async () => {
  poll = await APoll.open(STRICT);
  log = await poll.close(await Promise.all([1, 2, 3, 4].map(() => poll.ballot('g1.s1'))));
});

test('what was issued in the end is what was signed before', async () => {
  const result = JSON.parse(await verify(published({ ...log, issued: poll.issued(ISSUED) })));

  assert.equal(result.contests[0].issued, 4);
});

test('a device reads how many ballots were issued', async () => {
  const { device } = await meeting(poll, { issued: [poll.issued(ISSUED)] });

  assert.deepEqual(await device.issued(), [
    { contest: 'g1.s1', issued: 4 },
    { contest: 'g2.s1', issued: 0 },
  ]);
});

test('ballots issued after casting began are told, and so is a record that was not signed', async () => {
  const other = await APoll.open(STRICT);
  const signed = poll.issued(ISSUED);
  const records = [
    ['issued-wrong', poll.issued({ ...ISSUED, 'g1.s1': 3 })],
    ['issued-wrong', signed.replace('"issued":4', '"issued":5')],
    ['issued-wrong', signed.replace(/"signature":"[^"]*"/, '"signature":""')],
    ['issued-wrong', poll.issued(ISSUED, other.terms)],
    ['issued-wrong', other.issued(ISSUED)],
    ['entries-malformed', `${signed} `],
    ['entries-malformed', ''],
  ];

  for (const [code, issued] of records) {
    await assert.rejects(verify(published({ ...log, issued })), { code }, issued);
  }
});
