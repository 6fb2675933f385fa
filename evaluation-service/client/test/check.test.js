/** What a voter learns of the published log, and what no server can make them believe. */
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { verify } from '../src/index.js';
import { APoll, published } from './a-poll.js';
import { meeting } from './a-service.js';

let poll;
let ballots;
let receipts;

before(async () => {
  poll = await APoll.open();
  ballots = await Promise.all(['GOOD', 'GOOD', 'BAD', 'BAD'].map((grade) => poll.ballot('g1.s1', grade)));
  receipts = ballots.slice(1, 3).map((ballot) => poll.take(ballot));
});

/** A device that is shown this log. */
async function shown(log, result) {
  const { lines, checkpoint } = log;
  const texts = [`${lines.join('\n')}\n`];
  return meeting(poll, { entries: texts, checkpoint: [checkpoint], result: [result ?? (await verify(published(log)))] });
}

test('one download checks the log and finds the ballots in it', async () => {
  const log = await poll.close(ballots);
  const { device, paths } = await shown(log);

  const { mh, checkpoint, result } = await device.check(receipts);

  assert.deepEqual(paths().sort(), ['log/checkpoint', 'log/entries', 'result']);
  assert.deepEqual([mh, checkpoint], [poll.terms.mh, log.checkpoint]);
  assert.equal(result.contests[0].cast, 4);
});

test('a log from which a ballot was left out is told, whoever signed it', async () => {
  const { device } = await shown(await poll.close(ballots.filter((ballot) => ballot !== ballots[1])));

  await assert.rejects(device.check(receipts), { code: 'ballot-missing' });
});

test('another log of the same poll is told, though all in it is right', async () => {
  const other = await APoll.open();
  const { device } = await shown(await other.close([]));

  await assert.rejects(device.check([]), { code: 'manifest-wrong' });
});

test('a receipt that this poll did not sign is told', async () => {
  const other = await APoll.open();
  const { device } = await shown(await poll.close(ballots));

  await assert.rejects(device.check([other.take(await other.ballot('g1.s1'))]), { code: 'receipt-invalid' });
});

test('a result that does not follow is told', async () => {
  const { device } = await shown(await poll.close(ballots), '{}');

  await assert.rejects(device.check(receipts), { code: 'result-wrong' });
});

test('the manifest and the log of another poll are told at once', async () => {
  const another = '0197c0de-0000-7000-8000-000000000999';

  await assert.rejects(meeting(poll, {}, { at: another }), { code: 'poll-wrong' });
  await assert.rejects(verify({ ...published(await poll.close(ballots)), poll: another }), { code: 'poll-wrong' });
});
