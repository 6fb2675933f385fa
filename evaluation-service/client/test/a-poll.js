/** A poll in memory: what the service does, written out from docs/log-format.md, so that a test can falsify any of it. */
import { RSABSSA } from '@cloudflare/blindrsa-ts';
import { ed25519 } from '@noble/curves/ed25519.js';
import { base64, base64url, compare, fromBase64url, joined, sha256, utf8 } from '../src/bytes.js';
import { leafOf } from '../src/ballot.js';
import { canonical } from '../src/canonical.js';
import { originOf } from '../src/checkpoint.js';
import { Frontier, leafHash } from '../src/merkle.js';
import { filled, freshPaper, issued, written } from '../src/paper.js';
import { Terms, isShown } from '../src/terms.js';

const SUITE = RSABSSA.SHA384.PSS.Randomized();
const RSA = { name: 'RSA-PSS', hash: 'SHA-384', modulusLength: 1024, publicExponent: Uint8Array.of(1, 0, 1) };
const ID = '0197c0de-0000-7000-8000-000000000101';

export class APoll {
  #keys = new Map();
  #logKey = ed25519.utils.randomSecretKey();

  /** Of two contests with twenty eligible each, shown from three ballots on. */
  static async open(changes = {}, names = ['g1.s1', 'g2.s1']) {
    const poll = new APoll();
    const groups = [...new Set(names.map((name) => name.split('.')[0]))];
    const contests = await Promise.all(names.map((name) => poll.#contest(name)));
    poll.terms = new Terms(
      canonical({
        v: 1,
        poll: ID,
        title: '群众评议 “示例”',
        organizationId: ID,
        mode: 'ONE_SITTING',
        modeStatement: '领票和投票一次完成。',
        phases: ['ISSUING_AND_CASTING'],
        k: 3,
        definition: { code: 'TOP1', satisfied: ['GOOD'], valid: ['GOOD', 'BAD'] },
        subjectKind: 'BRANCH',
        grades: [grade('GOOD'), grade('BAD'), grade('UNKNOWN')],
        indicators: [grade('WORK'), grade('STYLE')],
        groups: groups.length === 1 ? [{ name: '教师', weight: 100 }] : [{ name: '教师', weight: 40 }, { name: '家长', weight: 60 }],
        subjects: ['示例支部'],
        contests,
        logKey: { kty: 'OKP', crv: 'Ed25519', x: base64url(ed25519.getPublicKey(poll.#logKey)) },
        ...changes,
      }),
    );
    return poll;
  }

  async #contest(name) {
    const pair = await crypto.subtle.generateKey(RSA, true, ['sign', 'verify']);
    const { n, e } = await crypto.subtle.exportKey('jwk', pair.publicKey);
    this.#keys.set(name, pair.privateKey);
    const kid = base64url(sha256(utf8(`{"e":"${e}","kty":"RSA","n":"${n}"}`)));
    return { contest: name, group: name.startsWith('g1') ? '教师' : '家长', subject: '示例支部', eligible: 20, kid, key: { kty: 'RSA', alg: 'PS384', n, e } };
  }

  /** A paper that the issuer has signed blindly. */
  async paper(contest) {
    const paper = await freshPaper(this.terms, contest);
    const blindSig = await SUITE.blindSign(this.#keys.get(contest), fromBase64url(paper.blindedMsg));
    return issued(this.terms, paper, base64url(blindSig));
  }

  /** M2 for what was asked. */
  async issue({ requests }) {
    const responses = requests.map(async ({ contest, blindedMsg }) => ({
      contest,
      blindSig: base64url(await SUITE.blindSign(this.#keys.get(contest), fromBase64url(blindedMsg))),
    }));
    return { responses: await Promise.all(responses) };
  }

  /** M3 for a ballot that was sent. */
  take({ pad, ...ballot }) {
    const leaf = leafOf(ballot);
    return {
      leaf: base64url(leaf),
      receipt: base64url(ed25519.sign(this.terms.receiptWords(leaf), this.#logKey)),
    };
  }

  /** What is signed when casting begins. */
  issued(counts, signing = this.terms) {
    const contests = signing.manifest.contests.map(({ contest }) => ({ contest, issued: counts[contest] }));
    const signature = base64url(ed25519.sign(signing.issuedWords(contests), this.#logKey));
    return canonical({ v: 1, mh: this.terms.mh, contests, signature });
  }

  async ballot(contest, work = 'GOOD', style = 'BAD') {
    return filled(this.terms, await this.paper(contest), { WORK: work, STYLE: style });
  }

  /** Words of the first group. */
  async comment(text) {
    return written(this.terms, await this.paper('g1.c'), text);
  }

  /** The published log: comments and ballots of contests below k withheld. `changes` may falsify any part before it is committed to. */
  async close(ballots, { counts = {}, withheld = true, closing = {} } = {}) {
    const { k, contests } = this.terms.manifest;
    const cast = (name) => ballots.filter((ballot) => ballot.contest === name).length;
    const entries = ballots
      .map((ballot) => ({ leaf: leafOf(ballot), ballot }))
      .sort((one, other) => compare(one.leaf, other.leaf))
      .map(({ leaf, ballot }) =>
        withheld && !isShown(ballot.contest, cast(ballot.contest), k) ? { leaf, line: canonical({ leaf: base64url(leaf) }) } : { leaf, line: canonical(ballot) },
      );
    const end = canonical({
      v: 1,
      kind: 'close',
      mh: this.terms.mh,
      contests: contests.map(({ contest }) => ({
        contest,
        issued: cast(contest),
        cast: cast(contest),
        ...counts[contest],
      })),
      ...closing,
    });
    const leaves = [leafHash(utf8(this.terms.text)), ...entries.map((entry) => entry.leaf), leafHash(utf8(end))];
    return { lines: [this.terms.text, ...entries.map((entry) => entry.line), end], checkpoint: this.commit(leaves) };
  }

  /** A signed checkpoint over these leaves. */
  commit(leaves, origin = originOf(this.terms.manifest.poll)) {
    const tree = new Frontier();
    leaves.forEach((leaf) => tree.add(leaf));
    const text = `${origin}\n${tree.size}\n${base64(tree.root())}\n`;
    const x = fromBase64url(this.terms.manifest.logKey.x);
    const id = sha256(joined(utf8(`${origin}\n`), Uint8Array.of(1), x)).slice(0, 4);
    return `${text}\n— ${origin} ${base64(joined(id, ed25519.sign(utf8(text), this.#logKey)))}\n`;
  }
}

/** A log as a verifier reads it. */
export function published({ lines, checkpoint, issued }, result) {
  return {
    entries: async () =>
      (async function* () {
        const bytes = utf8(lines.map((line) => `${line}\n`).join(''));
        for (let at = 0; at < bytes.length; at += 1000) {
          yield bytes.subarray(at, at + 1000);
        }
      })(),
    checkpoint: async () => checkpoint,
    issued: async () => issued,
    result: async () => result,
  };
}

function grade(code) {
  return { code, label: `示例 ${code}` };
}
