/** Recomputes a poll's result from its published log and believes nothing else: docs/verifier-output.md. */
import { BallotCheck, leafOf } from './ballot.js';
import { base64url, compare, equal, fromBase64url, sha256, utf8 } from './bytes.js';
import { canonical } from './canonical.js';
import { opened, originOf } from './checkpoint.js';
import { Flaw } from './flaw.js';
import { lines } from './lines.js';
import { Frontier, leafHash } from './merkle.js';
import { BALLOT, CLOSE_RECORD, WITHHELD, entry } from './shapes.js';
import { Tally, pollResult, requireCounts, requireIssued } from './result.js';
import { Terms } from './terms.js';

export { Flaw };

/**
 * Where a log is read from.
 * @typedef {object} Published
 * @property {() => Promise<AsyncIterable<Uint8Array>>} entries the log's bytes, in pieces of any size
 * @property {() => Promise<string>} checkpoint
 * @property {() => Promise<string>} issued what was published when casting began, in strict mode
 * @property {() => Promise<string | undefined>} result what is said to have come out, if it was said
 * @property {string} [poll] whose log this is to be, where that was asked for
 */

/**
 * What a log turned out to hold.
 * @typedef {object} Verified
 * @property {string} result in canonical JSON
 * @property {Terms} terms
 * @property {string} checkpoint the signed note
 * @property {(leaf: string) => boolean} holds whether a leaf that was looked for is in it
 */

/**
 * The log of a poll of a running service.
 * @param {string} address such as https://…/polls/{id} @param {typeof globalThis.fetch} [fetch]
 * @returns {Published}
 */
export function online(address, fetch = globalThis.fetch) {
  const poll = address.endsWith('/') ? address : `${address}/`;
  /** @param {string} path */
  const read = async (path) => {
    const answer = await fetch(new URL(path, poll), { credentials: 'omit' });
    if (answer.status !== 200 || answer.body === null) {
      throw new Error(`${answer.status} ${answer.url}`);
    }
    return answer;
  };
  return {
    poll: poll.split('/').at(-2),
    entries: async () => pieces(/** @type {ReadableStream<Uint8Array>} */ ((await read('log/entries')).body)),
    checkpoint: async () => (await read('log/checkpoint')).text(),
    issued: async () => (await read('log/issued')).text(),
    result: async () => (await read('result')).text(),
  };
}

/** Streams are not iterable in every browser. @param {ReadableStream<Uint8Array>} stream */
async function* pieces(stream) {
  const reader = stream.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    yield read.value;
  }
}

/**
 * The result in canonical JSON. A {@link Flaw} if the log is not what it should be; any other error if it could not be
 * read.
 * @param {Published} published
 * @returns {Promise<string>}
 */
export async function verify(published) {
  return (await verified(published)).result;
}

/**
 * The same with what it rests on, after one reading.
 * @param {Published} published @param {string[]} leaves looked for on the way
 * @returns {Promise<Verified>}
 */
export async function verified(published, leaves = []) {
  const log = await readAll(published, new Set(leaves));
  const { terms } = log;
  const note = await published.checkpoint();
  const checkpoint = opened(note, terms.manifest.logKey);
  if (checkpoint?.origin !== originOf(terms.manifest.poll)) {
    throw new Flaw('checkpoint-invalid', "not signed by the manifest's log key for this poll");
  }
  Flaw.unless(
    checkpoint.size === log.tree.size && equal(checkpoint.root, log.tree.root()),
    'root-wrong',
    'the entries are not those that the checkpoint commits to',
  );
  requireCounts(terms, log.closing, log.tallies, log.withheld);
  if (terms.manifest.mode === 'STRICT') {
    requireIssued(terms, log.closing, await published.issued());
  }
  const result = canonical(pollResult(terms, log.closing, log.tallies, checkpoint));
  const said = await published.result();
  Flaw.unless(said === undefined || said === result, 'result-wrong', 'not what follows from the log');
  return { result, terms, checkpoint: note, holds: (leaf) => log.found.has(leaf) };
}

/**
 * Every line is read one late, since only the end tells which was the last.
 * @param {Published} published @param {Set<string>} leaves
 */
async function readAll(published, leaves) {
  const rest = lines(await published.entries());
  const first = await rest.next();
  Flaw.unless(!first.done, 'entries-malformed', 'empty');
  const terms = new Terms(/** @type {string} */ (first.value));
  const askedFor = published.poll === undefined || published.poll === terms.manifest.poll;
  Flaw.unless(askedFor, 'poll-wrong', `the log of ${terms.manifest.poll}`);
  const log = new Log(terms, leaves);
  let line = await rest.next();
  for (let next = await rest.next(); !line.done && !next.done; next = await rest.next()) {
    await log.read(line.value);
    line = next;
  }
  Flaw.unless(!line.done, 'entries-malformed', 'no close record');
  log.close(/** @type {string} */ (line.value));
  return log;
}

/** What has been read of a log so far. */
class Log {
  tree = new Frontier();
  /** @type {Map<string, Tally>} */
  tallies = new Map();
  withheld = 0;
  /** Of the leaves looked for. @type {Set<string>} */
  found = new Set();
  /** @type {import('./shapes.js').CloseRecord} */
  closing = { v: 0, kind: '', mh: '', contests: [] };
  /** @type {Set<string>} */
  #tokens = new Set();
  #last = new Uint8Array();
  #check;
  #leaves;

  /** @param {Terms} terms @param {Set<string>} leaves looked for */
  constructor(terms, leaves) {
    this.terms = terms;
    this.#leaves = leaves;
    this.#check = new BallotCheck(terms);
    this.tree.add(leafHash(utf8(terms.text)));
  }

  /** @param {string} line */
  async read(line) {
    const leaf = line.startsWith('{"leaf":') ? this.#withhold(line) : await this.#count(line);
    Flaw.unless(compare(this.#last, leaf) < 0, 'order-wrong', 'leaves do not ascend');
    this.#last = leaf;
    this.tree.add(leaf);
    this.#look(base64url(leaf));
  }

  /** @param {string} leaf */
  #look(leaf) {
    if (this.#leaves.has(leaf)) {
      this.found.add(leaf);
    }
  }

  /** @param {string} line */
  close(line) {
    this.tree.add(leafHash(utf8(line)));
    this.closing = entry(line, CLOSE_RECORD, 'close record');
  }

  /** @param {string} line */
  #withhold(line) {
    this.withheld++;
    const leaf = bytes(entry(line, WITHHELD, 'withheld leaf').leaf);
    Flaw.unless(leaf?.length === 32, 'entries-malformed', 'a leaf in another form');
    return /** @type {Uint8Array<ArrayBuffer>} */ (leaf);
  }

  /** @param {string} line */
  async #count(line) {
    const ballot = entry(line, BALLOT, 'ballot');
    const { choices, input } = await this.#check.of(ballot);
    const token = base64url(sha256(input));
    Flaw.unless(!this.#tokens.has(token), 'token-invalid', 'one token, two ballots');
    this.#tokens.add(token);
    Tally.of(this.tallies, ballot.contest).add(choices);
    return leafOf(ballot);
  }
}

/** @param {string} text */
function bytes(text) {
  try {
    return fromBase64url(text);
  } catch {
    return undefined;
  }
}
