/** Words beside the grades: in the log as leaves alone, however many there are. */
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { padded } from '../src/paper.js';
import { isRemark } from '../src/remark.js';
import { verify } from '../src/verification.js';
import { APoll, published } from './a-poll.js';

let poll;
let ballots;

before(async () => {
  poll = await APoll.open({}, ['g1.s1', 'g1.c']);
  ballots = await Promise.all([
    ...['GOOD', 'GOOD', 'BAD', 'BAD'].map((grade) => poll.ballot('g1.s1', grade)),
    ...['多办家长开放日', '操场该修了', '谢谢老师', '无'].map((text) => poll.comment(text)),
  ]);
});

test('words are counted and shown to nobody', async () => {
  const log = await poll.close(ballots);

  const result = JSON.parse(await verify(published(log)));

  const [grades, words] = result.contests;
  assert.deepEqual([grades.suppressed, words.suppressed], [false, true]);
  assert.deepEqual([words.contest, words.cast, words.indicators], ['g1.c', 4, []]);
  assert.doesNotMatch(log.lines.join(), /操场/);
});

test('a log that shows words is none', async () => {
  const log = await poll.close(ballots, { withheld: false });

  await assert.rejects(verify(published(log)), /^Flaw: counts-wrong/);
});

test('words are words', () => {
  for (const text of ['操场该修了', '一\n二', '好'.repeat(500), '😀'.repeat(500)]) {
    assert.ok(isRemark(text), text);
  }
  for (const text of ['', ' \u3000\n', '好'.repeat(501), '一\t二', '\ud800']) {
    assert.ok(!isRemark(text), text);
  }
});

test('the longest words fit into a ballot', async () => {
  const ballot = await poll.comment('😀'.repeat(500));

  assert.ok(padded(ballot).length === 4096);
});

test('words go onto the paper for words alone', async () => {
  await assert.rejects(async () => poll.comment('\t'), RangeError);
});
