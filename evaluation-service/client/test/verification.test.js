/** What a verifier says of a log, and of every way in which it can be wrong. */
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { leafOf } from '../src/ballot.js';
import { base64url, utf8 } from '../src/bytes.js';
import { ballotSigner, signed } from '../src/keys.js';
import { leafHash } from '../src/merkle.js';
import { filled } from '../src/paper.js';
import { verify } from '../src/verification.js';
import { APoll, published } from './a-poll.js';

let poll;
let ballots;
let log;

before(async () => {
  poll = await APoll.open();
  ballots = await Promise.all([
    poll.ballot('g1.s1', 'GOOD', 'GOOD'),
    poll.ballot('g1.s1', 'GOOD', 'BAD'),
    poll.ballot('g1.s1', 'BAD', 'UNKNOWN'),
    poll.ballot('g1.s1', 'UNKNOWN', 'GOOD'),
    poll.ballot('g2.s1'),
    poll.ballot('g2.s1'),
  ]);
  log = await poll.close(ballots);
});

test('what follows from the log is counted, and what is too small to be shown is not', async () => {
  const result = JSON.parse(await verify(published(log)));

  const [shown, suppressed] = result.contests;
  assert.deepEqual(shown.indicators, [
    {
      indicator: 'WORK',
      satisfied: 2,
      valid: 3,
      counts: [
        { grade: 'GOOD', count: 2 },
        { grade: 'BAD', count: 1 },
        { grade: 'UNKNOWN', count: 1 },
      ],
    },
    {
      indicator: 'STYLE',
      satisfied: 2,
      valid: 3,
      counts: [
        { grade: 'GOOD', count: 2 },
        { grade: 'BAD', count: 1 },
        { grade: 'UNKNOWN', count: 1 },
      ],
    },
  ]);
  assert.deepEqual(suppressed, { contest: 'g2.s1', eligible: 20, issued: 2, cast: 2, suppressed: true, indicators: [] });
  assert.equal(result.checkpoint.size, 8);
  assert.deepEqual(result.subjects, [{ subject: 's1', suppressed: true, satisfied: 0, valid: 0, weight: 0, permille: 0 }]);
});

test('groups count by their weights, and one that said nothing not at all', async () => {
  const both = JSON.parse(await verify(published(await poll.close([...ballots, await poll.ballot('g2.s1')]))));
  const one = JSON.parse(await verify(published(await poll.close(ballots.slice(0, 4)))));

  // 40 % of 4 in 6 and 60 % of 3 in 6
  assert.deepEqual(both.subjects, [{ subject: 's1', suppressed: false, satisfied: 7, valid: 12, weight: 100, permille: 567 }]);
  assert.deepEqual(one.subjects, [{ subject: 's1', suppressed: false, satisfied: 4, valid: 6, weight: 40, permille: 667 }]);
});

test('the result that the service tells must be the one that follows', async () => {
  const result = await verify(published(log));
  assert.equal(await verify(published(log, result)), result);
  await assert.rejects(verify(published(log, `${result} `)), { code: 'result-wrong' });
});

/** What somebody does to the published files, and the code that tells it. */
const TAMPERED = {
  'an entry removed': ['root-wrong', (lines) => lines.splice(3, 1)],
  'two entries exchanged': ['order-wrong', (lines) => ([lines[2], lines[3]] = [lines[3], lines[2]])],
  'no close record': ['entries-malformed', (lines) => lines.pop()],
  'nothing but the manifest': ['entries-malformed', (lines) => lines.splice(1)],
  'nothing at all': ['entries-malformed', (lines) => lines.splice(0)],
  'another number issued': ['root-wrong', (lines) => replace(lines, lines.length - 1, '"issued":4', '"issued":5')],
  'another title': ['token-invalid', (lines) => replace(lines, 0, '群众', '职工')],
  'a space too many': ['entries-malformed', (lines) => replace(lines, 1, ':', ': ')],
  'a member too many': ['entries-malformed', (lines) => replace(lines, 0, '"v":1}', '"v":1,"w":1}')],
  'a title that is null': ['entries-malformed', (lines) => replace(lines, 0, /"title":"[^"]*“示例”"/u, '"title":null')],
  'a satisfied grade that is not valid': ['entries-malformed', (lines) => replace(lines, 0, '"satisfied":["GOOD"]', '"satisfied":["UNKNOWN"]')],
  'other weights': ['token-invalid', (lines) => replaceAll(lines, 0, [['"weight":40', '"weight":41'], ['"weight":60', '"weight":59']])],
  'weights that are no whole': ['entries-malformed', (lines) => replace(lines, 0, '"weight":40', '"weight":41')],
  'a group without weight': ['entries-malformed', (lines) => replaceAll(lines, 0, [['"weight":40', '"weight":0'], ['"weight":60', '"weight":100']])],
  'two groups of one name': ['entries-malformed', (lines) => replace(lines, 0, '"name":"家长"', '"name":"教师"')],
  "a contest of another subject": ['entries-malformed', (lines) => replace(lines, 0, '"subjects":["示例支部"]', '"subjects":["另一支部"]')],
  'a contest left out': ['entries-malformed', (lines) => replace(lines, 0, '"subjects":["示例支部"]', '"subjects":["示例支部","另一支部"]')],
  'another key for a contest': ['entries-malformed', (lines) => replace(lines, 0, /"kid":"..../, '"kid":"AAAA')],
  'a withheld leaf of another length': ['entries-malformed', (lines) => replaceWhere(lines, '{"leaf":"', '{"leaf":"AAAA')],
};

for (const [name, [code, tamper]] of Object.entries(TAMPERED)) {
  test(`it is told: ${name}`, async () => {
    const lines = [...log.lines];
    tamper(lines);
    await assert.rejects(verify(published({ ...log, lines })), { code });
  });
}

/** What somebody does who holds the log's key and commits to what is false. */
const FALSE = {
  'a ballot twice': ['token-invalid', (all) => [...all, all[0]]],
  'one token for two ballots': [
    'token-invalid',
    async (all) => {
      const paper = await poll.paper('g1.s1');
      return [...all, await fill(paper, 'GOOD'), await fill(paper, 'BAD')];
    },
  ],
  'a token of another contest': ['token-invalid', (all) => [...all, renamed(all[0], 'g2.s1')]],
  'a contest that is none': ['contest-unknown', (all) => [...all, { ...all[0], contest: 'g9.s9' }]],
  'the key of another contest': ['contest-unknown', (all) => [...all, { ...all[0], contest: 'g2.s1' }]],
  'a token with one bit turned': ['token-invalid', (all) => [...all, { ...all[0], token: turned(all[0].token) }]],
  'choices put in by others': ['signature-invalid', (all) => [...all, { ...all[0], body: all[1].body }]],
  'a prefix of another length': ['entries-malformed', (all) => [...all, { ...all[0], prefix: 'AAAA' }]],
  'another version': ['entries-malformed', (all) => [...all, { ...all[0], v: 2 }]],
};

for (const [name, [code, falsify]] of Object.entries(FALSE)) {
  test(`it is told, whoever signed it: ${name}`, async () => {
    const all = await falsify([...ballots]);
    // All are shown, so that every one of them is looked at.
    await assert.rejects(verify(published(await poll.close(all, { withheld: false }))), { code });
  });
}

/** What somebody fills in who need not keep to the form. */
const FILLED = {
  'an indicator left out': '{"choices":[{"grade":"GOOD","indicator":"WORK"}],"nonce":"0123456789abcdef0123456789abcdef"}',
  'another order': '{"choices":[{"grade":"GOOD","indicator":"STYLE"},{"grade":"GOOD","indicator":"WORK"}],"nonce":"0123456789abcdef0123456789abcdef"}',
  'a grade that is none': '{"choices":[{"grade":"BEST","indicator":"WORK"},{"grade":"GOOD","indicator":"STYLE"}],"nonce":"0123456789abcdef0123456789abcdef"}',
  'a nonce too short': '{"choices":[{"grade":"GOOD","indicator":"WORK"},{"grade":"GOOD","indicator":"STYLE"}],"nonce":"0123456789abcdef0123456789abcde"}',
  'a nonce too long': '{"choices":[{"grade":"GOOD","indicator":"WORK"},{"grade":"GOOD","indicator":"STYLE"}],"nonce":"0123456789abcdef0123456789abcdef0"}',
  'something written beside': '{"choices":[{"grade":"GOOD","indicator":"WORK"},{"grade":"GOOD","indicator":"STYLE"}],"mark":1,"nonce":"0123456789abcdef0123456789abcdef"}',
  'no JSON': 'GOOD',
  'nothing': 'null',
};

for (const [name, body] of Object.entries(FILLED)) {
  test(`it is told: choices, ${name}`, async () => {
    const all = [...ballots, await scribbled(body)];
    await assert.rejects(verify(published(await poll.close(all, { withheld: false }))), { code: 'choices-invalid' });
  });
}

/** Numbers that do not agree with each other, committed to. */
const NUMBERS = {
  'more issued than eligible': { counts: { 'g1.s1': { issued: 21 } } },
  'fewer issued than cast': { counts: { 'g1.s1': { issued: 3 } } },
  'fewer cast than there are': { counts: { 'g1.s1': { cast: 3 } } },
  'more withheld than cast': { counts: { 'g2.s1': { cast: 1 } } },
  'shown although too few': { withheld: false },
  'of another manifest': { closing: { mh: base64url(new Uint8Array(32)) } },
  'of another kind': { closing: { kind: 'open' } },
};

for (const [name, changes] of Object.entries(NUMBERS)) {
  test(`it is told: numbers, ${name}`, async () => {
    await assert.rejects(verify(published(await poll.close(ballots, changes))), { code: 'counts-wrong' });
  });
}

test('a checkpoint by another key, of another poll or of another form is told', async () => {
  const leaves = [leafHash(utf8(poll.terms.text)), leafOf(ballots[0])];
  const other = await APoll.open();
  for (const checkpoint of [
    other.commit(leaves),
    poll.commit(leaves, 'chuangyou/polls/another'),
    log.checkpoint.slice(0, -1),
    log.checkpoint.replace('\n8\n', '\n9\n'),
    '',
  ]) {
    await assert.rejects(verify(published({ ...log, checkpoint })), { code: 'checkpoint-invalid' });
  }
});

function fill(paper, grade) {
  return filled(poll.terms, paper, { WORK: grade, STYLE: grade });
}

/** A ballot with anything in its body, truly issued and signed. */
async function scribbled(text) {
  const paper = await poll.paper('g1.s1');
  const body = base64url(utf8(text));
  const sig = await signed(await ballotSigner(paper.key), poll.terms.ballotWords('g1.s1', body));
  return { ...(await fill(paper, 'GOOD')), body, sig: base64url(sig) };
}

/** In the name of another contest, with its key's name. */
function renamed(ballot, contest) {
  return { ...ballot, contest, kid: poll.terms.contest(contest).kid };
}

function turned(token) {
  return (token[0] === 'A' ? 'B' : 'A') + token.slice(1);
}

function replace(lines, at, old, changed) {
  const line = lines[at].replace(old, changed);
  assert.notEqual(line, lines[at]);
  lines[at] = line;
}

function replaceAll(lines, at, changes) {
  changes.forEach(([old, changed]) => replace(lines, at, old, changed));
}

function replaceWhere(lines, old, changed) {
  replace(lines, lines.findIndex((line) => line.startsWith(old)), old, changed);
}
