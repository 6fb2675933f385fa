/** A poll's manifest together with the hash of its bytes, which goes into everything that is signed. */
import { base64url, joined, fromBase64url, sha256, utf8 } from './bytes.js';
import { Flaw } from './flaw.js';
import { MANIFEST, entry } from './shapes.js';

const PHASES = { STRICT: ['ISSUING', 'CASTING'], ONE_SITTING: ['ISSUING_AND_CASTING'] };
const END = Uint8Array.of(0);

/** @typedef {import('./shapes.js').Manifest} Manifest */
/** @typedef {import('./shapes.js').Contest} Contest */

export class Terms {
  /** @param {string} text the manifest's very bytes; a {@link Flaw} if they are none */
  constructor(text) {
    /** @type {Manifest} */
    this.manifest = entry(text, MANIFEST, 'manifest');
    requireSound(this.manifest);
    this.text = text;
    this.hash = sha256(utf8(text));
    this.mh = base64url(this.hash);
  }

  /** @param {string} name @returns {Contest | undefined} */
  contest(name) {
    return this.manifest.contests.find((one) => one.contest === name);
  }

  /**
   * What the issuer signs blindly and the urn checks.
   * @param {Uint8Array} prefix 32 bytes @param {string} contest @param {Uint8Array} pub 65 bytes
   */
  tokenInput(prefix, contest, pub) {
    return joined(prefix, this.#words('chuangyou-token-v1', contest), sha256(pub));
  }

  /** What the ballot's own key signs. @param {string} contest @param {string} body its text, as it stands in the ballot */
  ballotWords(contest, body) {
    return joined(this.#words('chuangyou-ballot-v1', contest), sha256(utf8(body)));
  }

  /** What the log's key signs when it takes a ballot. @param {Uint8Array} leaf */
  receiptWords(leaf) {
    return joined(utf8('chuangyou-receipt-v1'), END, this.hash, leaf);
  }

  /** What the log's key signs when casting begins. @param {{contest: string, issued: number}[]} contests */
  issuedWords(contests) {
    const numbers = contests.map(({ contest, issued }) => utf8(`${contest}\0${issued}\0`));
    return joined(utf8('chuangyou-issued-v1'), END, this.hash, ...numbers);
  }

  /** @param {string} kind @param {string} contest */
  #words(kind, contest) {
    return joined(utf8(kind), END, this.hash, utf8(contest), END);
  }
}

const COMMENTS = /^g\d{1,2}\.c$/;

/** Whether words are cast in this contest and no grades; such ballots are never shown in the log. @param {string} contest */
export function isForComments(contest) {
  return COMMENTS.test(contest);
}

/** Whether so many ballots are shown one by one. @param {string} contest @param {number} cast @param {number} k */
export function isShown(contest, cast, k) {
  return cast >= k && !isForComments(contest);
}

/** Refuses a manifest that contradicts itself. @param {Manifest} manifest */
function requireSound(manifest) {
  const grades = manifest.grades.map((grade) => grade.code);
  const { satisfied, valid } = manifest.definition;
  const sound =
    manifest.v === 1 &&
    manifest.k >= 1 &&
    same(manifest.phases, PHASES[manifest.mode]) &&
    areDistinct(grades) &&
    areDistinct(manifest.indicators.map((indicator) => indicator.code)) &&
    areDistinct(manifest.groups.map((group) => group.name)) &&
    manifest.groups.every((group) => group.weight > 0) &&
    manifest.groups.reduce((sum, group) => sum + group.weight, 0) === 100 &&
    areGroupsBySubjects(manifest) &&
    manifest.contests.every((contest) => thumbprint(contest.key) === contest.kid) &&
    valid.every((grade) => grades.includes(grade)) &&
    satisfied.every((grade) => valid.includes(grade));
  Flaw.unless(sound, 'entries-malformed', 'a manifest that contradicts itself');
}

/**
 * Whether there is, of each group, a contest for each subject in the manifest's order, and then, of all groups or none,
 * its comments.
 * @param {Manifest} manifest
 */
function areGroupsBySubjects({ groups, subjects, contests }) {
  const comments = contests.some(({ contest }) => isForComments(contest));
  const expected = groups.flatMap(({ name }, g) => [
    ...subjects.map((subject, s) => [contestName(g, s), name, subject]),
    ...(comments ? [[`g${g + 1}.c`, name]] : []),
  ]);
  const found = contests.map(({ contest, group, subject }) =>
    isForComments(contest) ? [contest, group] : [contest, group, subject],
  );
  return found.length === expected.length && found.every((place, i) => same(place, expected[i]));
}

/** The contest of these two, both counted from 0. @param {number} group @param {number} subject */
export function contestName(group, subject) {
  return `g${group + 1}.s${subject + 1}`;
}

/** RFC 7638. @param {Contest['key']} key */
function thumbprint(key) {
  return base64url(sha256(utf8(`{"e":"${key.e}","kty":"${key.kty}","n":"${key.n}"}`)));
}

/** @param {string[]} names */
function areDistinct(names) {
  return new Set(names).size === names.length;
}

/** @param {string[]} one @param {string[]} other */
export function same(one, other) {
  return one.length === other.length && one.every((name, i) => name === other[i]);
}

/** @param {string} text whether it is base64url of so many bytes @param {number} length */
export function isBytes(text, length) {
  try {
    return fromBase64url(text).length === length;
  } catch {
    return false;
  }
}
