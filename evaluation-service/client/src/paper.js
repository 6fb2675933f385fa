/**
 * A ballot paper on the voter's device. It is a plain object of texts, so that a page can keep it (in sessionStorage,
 * say) and go on after a reload: what was asked to be signed must be asked again in the same bytes, or the ballot is
 * lost. Whoever reads it can cast it and prove how it was cast; forget it when the receipt is kept.
 */
import { RSABSSA } from '@cloudflare/blindrsa-ts';
import { base64url, fromBase64url, joined, utf8 } from './bytes.js';
import { canonical } from './canonical.js';
import { ballotKey, ballotSigner, issuerKey, signed } from './keys.js';
import { isRemark } from './remark.js';
import { isForComments } from './terms.js';

const SUITE = RSABSSA.SHA384.PSS.Randomized();
const PREFIX_LENGTH = 32;
const NONCE_LENGTH = 24;
/** Every ballot is as long as any other. */
const BALLOT_LENGTH = 4096;

/** @typedef {import('./terms.js').Terms} Terms */
/** @typedef {import('./shapes.js').Ballot} Ballot */

/**
 * @typedef {object} Paper
 * @property {string} contest
 * @property {string} kid
 * @property {string} pub
 * @property {JsonWebKey} key the private key that belongs to pub
 * @property {string} prefix
 * @property {string} blindedMsg what the issuer signs
 * @property {string} inv what takes the blinding off
 * @property {string} [token] once it was issued
 */

/** @param {Terms} terms @param {string} contest @returns {Promise<Paper>} */
export async function freshPaper(terms, contest) {
  const { kid, key } = contestOf(terms, contest);
  const pair = await ballotKey();
  const pub = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
  const prefix = crypto.getRandomValues(new Uint8Array(PREFIX_LENGTH));
  const { blindedMsg, inv } = await SUITE.blind(await issuerKey(key), terms.tokenInput(prefix, contest, pub));
  return {
    contest,
    kid,
    pub: base64url(pub),
    key: await crypto.subtle.exportKey('jwk', pair.privateKey),
    prefix: base64url(prefix),
    blindedMsg: base64url(blindedMsg),
    inv: base64url(inv),
  };
}

/**
 * The paper with its token. Rejects where the signature is none: nothing was lost, it can be asked for again.
 * @param {Terms} terms @param {Paper} paper @param {string} blindSig
 * @returns {Promise<Paper>}
 */
export async function issued(terms, paper, blindSig) {
  const { key } = contestOf(terms, paper.contest);
  const input = terms.tokenInput(fromBase64url(paper.prefix), paper.contest, fromBase64url(paper.pub));
  const token = await SUITE.finalize(await issuerKey(key), input, fromBase64url(blindSig), fromBase64url(paper.inv));
  return { ...paper, token: base64url(token) };
}

/**
 * The ballot: the paper filled in. Fill it in once and keep the ballot, else a retry would be another ballot.
 * @param {Terms} terms @param {Paper} paper @param {Record<string, string>} grades a grade for each indicator
 * @returns {Promise<Ballot>}
 */
export async function filled(terms, paper, grades) {
  const choices = terms.manifest.indicators.map(({ code }) => ({ indicator: code, grade: gradeOf(terms, code, grades) }));
  return sealed(terms, paper, { choices, nonce: nonce() });
}

/**
 * The same of words on the paper that is for them.
 * @param {Terms} terms @param {Paper} paper @param {string} text
 * @returns {Promise<Ballot>}
 */
export async function written(terms, paper, text) {
  if (!isForComments(paper.contest) || !isRemark(text)) {
    throw new RangeError('words of at most 500 characters, on the paper for comments');
  }
  return sealed(terms, paper, { nonce: nonce(), text });
}

function nonce() {
  return base64url(crypto.getRandomValues(new Uint8Array(NONCE_LENGTH)));
}

/** @param {Terms} terms @param {Paper} paper @param {object} says @returns {Promise<Ballot>} */
async function sealed(terms, paper, says) {
  if (paper.token === undefined) {
    throw new TypeError('the paper has not been issued');
  }
  const body = base64url(utf8(canonical(says)));
  const sig = await signed(await ballotSigner(paper.key), terms.ballotWords(paper.contest, body));
  const { contest, kid, pub, prefix, token } = paper;
  return { v: 1, contest, kid, pub, prefix, token, body, sig: base64url(sig) };
}

/** @param {Terms} terms @param {string} indicator @param {Record<string, string>} grades */
function gradeOf(terms, indicator, grades) {
  const grade = grades[indicator];
  if (!terms.manifest.grades.some((one) => one.code === grade)) {
    throw new RangeError(`${indicator}: ${grade} is no grade of this poll`);
  }
  return grade;
}

/** The bytes that are sent of a ballot. @param {Ballot} ballot */
export function padded(ballot) {
  const bare = joined(utf8(JSON.stringify({ ...ballot, pad: '' }))).length;
  return JSON.stringify({ ...ballot, pad: 'A'.repeat(BALLOT_LENGTH - bare) });
}

/** @param {Terms} terms @param {string} name */
function contestOf(terms, name) {
  const contest = terms.contest(name);
  if (contest === undefined) {
    throw new RangeError(`${name} is no contest of this poll`);
  }
  return contest;
}
