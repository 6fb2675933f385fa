/** How a device goes on where a network does not. */
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { test } from 'node:test';
import { Refused } from '../src/refused.js';
import { Service } from '../src/service.js';

/** A server that does what is listed, one for each request, and what was sent to it. */
async function serving(acts, act) {
  const sent = [];
  const server = createServer((request, response) => {
    const pieces = [];
    request.on('data', (piece) => pieces.push(piece));
    request.on('end', () => {
      sent.push({ headers: request.headers, body: Buffer.concat(pieces).toString() });
      acts[sent.length - 1](response);
    });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${server.address().port}`;
  try {
    const answer = await act(new Service(address, { sleep: async () => {} }));
    return { answer, sent };
  } finally {
    server.close();
  }
}

const drop = (response) => response.destroy();
const fail = (response) => response.writeHead(503).end();
const answer = (response) => response.writeHead(200).end('{"leaf":"x"}');

test('the same bytes are sent again until there is an answer', async () => {
  const { answer: got, sent } = await serving([drop, fail, answer], (service) => service.post('/ballots', '{"v":1}'));

  assert.deepEqual(got, { leaf: 'x' });
  assert.deepEqual(sent.map((request) => request.body), ['{"v":1}', '{"v":1}', '{"v":1}']);
});

test('nothing tells who it is', async () => {
  const { sent } = await serving([answer], (service) => service.post('/ballots', '{"v":1}'));

  for (const header of ['authorization', 'cookie', 'referer', 'ballot-session']) {
    assert.equal(sent[0].headers[header], undefined, header);
  }
});

test('a refusal is not asked again and says why', async () => {
  const refuse = (response) =>
    response
      .writeHead(429, { 'Content-Type': 'application/problem+json', 'Retry-After': '600' })
      .end('{"type":"urn:chuangyou:problem:too-many-codes","detail":"请稍后再试"}');

  await assert.rejects(serving([refuse], (service) => service.post('/sessions/code', '{}')), (error) => {
    assert.ok(error instanceof Refused);
    assert.deepEqual([error.status, error.code, error.message, error.retryAfter], [429, 'too-many-codes', '请稍后再试', 600]);
    return true;
  });
});
