/** What a device shows of a ballot, to whom, and when. */
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { Refused } from '../src/index.js';
import { APoll } from './a-poll.js';
import { URN, meeting } from './a-service.js';

const PHASES = ['ISSUING', 'ISSUING', 'CASTING'].map((phase) => `{"phase":"${phase}"}`);

let poll;
let ballot;

before(async () => {
  poll = await APoll.open({ mode: 'STRICT', phases: ['ISSUING', 'CASTING'] });
  ballot = await poll.ballot('g1.s1');
});

test('nobody sees a ballot before casting begins', async () => {
  const { device, requests, paths } = await meeting(poll, { phase: [...PHASES] });

  await device.castAll([ballot]);

  assert.deepEqual(paths(), ['phase', 'phase', 'phase', 'ballots']);
  assert.ok(requests.slice(0, 3).every(({ method, body }) => method === 'GET' && body === undefined));
});

test('when casting has begun a device waits a while of its own', async () => {
  const { device, naps } = await meeting(poll, { phase: [...PHASES] });

  await device.castAll([ballot], { pause: 1000, longest: 1_000_000 });

  assert.equal(naps.length, 3);
  assert.ok(naps.slice(0, 2).every((nap) => 500 <= nap && nap <= 1500), 'between two questions');
  assert.ok(0 <= naps[2] && naps[2] <= 1_000_000, 'before the ballot leaves');
});

test('a poll that is closed is shown no ballot', async () => {
  const { device, paths } = await meeting(poll, { phase: ['{"phase":"CLOSED"}'] });

  await assert.rejects(device.castAll([ballot]), (error) => error instanceof Refused && error.code === 'phase');

  assert.deepEqual(paths(), ['phase']);
});

test('the roll is told who has a slip, and the urn what is voted', async () => {
  const { device, requests } = await meeting(poll, {}, { roll: 'https://roll.example.org/' });

  const session = await device.signIn('K7QM-2XHP-9WDT-E4NB');
  const [paper] = await device.issue(session, await device.papers(session));
  await device.castAll([await device.fill(paper, { WORK: 'GOOD', STYLE: 'BAD' })]);

  const id = poll.terms.manifest.poll;
  assert.deepEqual(
    requests.map(({ url }) => url),
    [
      'https://roll.example.org/sessions/code',
      `https://roll.example.org/polls/${id}/issuance`,
      `${URN}/polls/${id}/phase`,
      `${URN}/polls/${id}/ballots`,
    ],
  );
});

test('the ballots of one hand leave in any order and apart, and their receipts come in theirs', async () => {
  const ballots = await Promise.all(['g1.s1', 'g2.s1', 'g1.s1', 'g2.s1', 'g1.s1', 'g2.s1'].map((contest) => poll.ballot(contest)));
  const { device, requests, naps } = await meeting(poll, { phase: ['{"phase":"CASTING"}'] });
  const orders = new Set();
  for (let time = 0; time < 5; time++) {
    requests.splice(0);
    naps.splice(0);

    const receipts = await device.castAll(ballots, { longest: 1000 });

    assert.deepEqual(receipts, ballots.map((one) => poll.take(one)));
    assert.equal(naps.length, ballots.length);
    assert.ok(naps.reduce((sum, nap) => sum + nap) <= 1000, 'all within the longest');
    const sent = requests.slice(1).map(({ body }) => JSON.parse(body).sig);
    orders.add(sent.map((sig) => ballots.findIndex((one) => one.sig === sig)).join());
  }
  assert.ok(orders.size > 1, 'five times in one order of 720');
});
