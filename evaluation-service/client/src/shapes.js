/** The shapes of a log's entries: exactly these members, each of its type (docs/log-format.md). */
import { canonical } from './canonical.js';
import { Flaw } from './flaw.js';

/** @typedef {(value: unknown) => boolean} Shape */

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const LARGEST = 2 ** 31 - 1;

/** @type {Shape} */
const text = (value) => typeof value === 'string';
/** @type {Shape} */
const number = (value) => Number.isInteger(value) && Math.abs(Number(value)) <= LARGEST;
/** @type {Shape} */
const uuid = (value) => typeof value === 'string' && UUID.test(value);
/** @param {...string} names @returns {Shape} */
const oneOf = (...names) => (value) => typeof value === 'string' && names.includes(value);
/** @param {Shape} shape @returns {Shape} */
const list = (shape) => (value) => Array.isArray(value) && value.every(shape);

/** @param {Record<string, Shape>} members @returns {Shape} */
const record = (members) => (value) =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.keys(value).length === Object.keys(members).length &&
  Object.entries(members).every(
    ([name, shape]) => Object.hasOwn(value, name) && shape(/** @type {Record<string, unknown>} */ (value)[name]),
  );

const labelled = record({ code: text, label: text });

/**
 * @typedef {object} Contest
 * @property {string} contest such as g1.s1
 * @property {string} group
 * @property {string} subject
 * @property {number} eligible
 * @property {string} kid RFC 7638 thumbprint of the key
 * @property {{kty: string, alg: string, n: string, e: string}} key
 *
 * @typedef {object} Manifest
 * @property {number} v
 * @property {string} poll
 * @property {string} title
 * @property {string} organizationId
 * @property {'STRICT' | 'ONE_SITTING'} mode
 * @property {string} modeStatement what the mode promises and what not, for people
 * @property {string[]} phases
 * @property {number} k contests with fewer ballots are suppressed
 * @property {{code: string, satisfied: string[], valid: string[]}} definition
 * @property {string} subjectKind
 * @property {{code: string, label: string}[]} grades
 * @property {{code: string, label: string}[]} indicators
 * @property {{name: string, weight: number}[]} groups
 * @property {string[]} subjects
 * @property {Contest[]} contests
 * @property {{kty: string, crv: string, x: string}} logKey
 */
export const MANIFEST = record({
  v: number,
  poll: uuid,
  title: text,
  organizationId: uuid,
  mode: oneOf('STRICT', 'ONE_SITTING'),
  modeStatement: text,
  phases: list(oneOf('ISSUING', 'CASTING', 'ISSUING_AND_CASTING')),
  k: number,
  definition: record({ code: text, satisfied: list(text), valid: list(text) }),
  subjectKind: oneOf('BRANCH', 'MEMBER'),
  grades: list(labelled),
  indicators: list(labelled),
  groups: list(record({ name: text, weight: number })),
  subjects: list(text),
  contests: list(
    record({
      contest: text,
      group: text,
      subject: text,
      eligible: number,
      kid: text,
      key: record({ kty: text, alg: text, n: text, e: text }),
    }),
  ),
  logKey: record({ kty: text, crv: text, x: text }),
});

/**
 * All texts but the contest are base64url.
 * @typedef {object} Ballot
 * @property {number} v
 * @property {string} contest
 * @property {string} kid
 * @property {string} pub
 * @property {string} prefix
 * @property {string} token
 * @property {string} body
 * @property {string} sig
 */
export const BALLOT = record({
  v: number,
  contest: text,
  kid: text,
  pub: text,
  prefix: text,
  token: text,
  body: text,
  sig: text,
});

export const WITHHELD = record({ leaf: text });

/** @typedef {{choices: {indicator: string, grade: string}[], nonce: string}} Choices */
export const CHOICES = record({ choices: list(record({ indicator: text, grade: text })), nonce: text });

/** Words beside the grades, on a ballot of their own. @typedef {{nonce: string, text: string}} Remark */
export const REMARK = record({ nonce: text, text });

/** @typedef {{v: number, kind: string, mh: string, contests: {contest: string, issued: number, cast: number}[]}} CloseRecord */
export const CLOSE_RECORD = record({
  v: number,
  kind: text,
  mh: text,
  contests: list(record({ contest: text, issued: number, cast: number })),
});

/** @typedef {{v: number, mh: string, contests: {contest: string, issued: number}[], signature: string}} IssuedRecord */
export const ISSUED_RECORD = record({
  v: number,
  mh: text,
  contests: list(record({ contest: text, issued: number })),
  signature: text,
});

/**
 * What a text says, if it is of the shape and in the one form there is for it.
 * @param {string} line @param {Shape} shape
 * @returns {unknown} undefined else
 */
export function parsed(line, shape) {
  try {
    const value = JSON.parse(line);
    return shape(value) && canonical(value) === line ? value : undefined;
  } catch {
    return undefined;
  }
}

/** @param {string} line @param {Shape} shape @param {string} what @returns {any} */
export function entry(line, shape, what) {
  const value = parsed(line, shape);
  Flaw.unless(value !== undefined, 'entries-malformed', `no ${what}, or not canonical`);
  return value;
}
