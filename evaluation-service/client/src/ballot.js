/** Whether a ballot is one: entitled by the issuer's token, unaltered since it was filled in, and complete. */
import { fromBase64url } from './bytes.js';
import { canonical } from './canonical.js';
import { Flaw } from './flaw.js';
import { isSigned, isToken, issuerKey } from './keys.js';
import { leafHash } from './merkle.js';
import { isRemark } from './remark.js';
import { CHOICES, REMARK, parsed } from './shapes.js';
import { isBytes, isForComments, same } from './terms.js';
import { utf8 } from './bytes.js';

const NONCE = /^[A-Za-z0-9_-]{32}$/;
const PREFIX_LENGTH = 32;

/** @typedef {import('./shapes.js').Ballot} Ballot */
/** @typedef {import('./shapes.js').Choices} Choices */
/** @typedef {import('./terms.js').Terms} Terms */

/** What names a ballot in the log. @param {Ballot} ballot without its pad */
export function leafOf(ballot) {
  return leafHash(utf8(canonical(ballot)));
}

export class BallotCheck {
  /** @type {Map<string, Promise<CryptoKey>>} */
  #keys = new Map();
  #terms;

  /** @param {Terms} terms */
  constructor(terms) {
    this.#terms = terms;
  }

  /**
   * What a ballot says, and what its token was signed over; a {@link Flaw} if it is none. What is told is the first of
   * its flaws in this order.
   * @param {Ballot} ballot
   * @returns {Promise<{choices: Choices['choices'], input: Uint8Array}>}
   */
  async of(ballot) {
    const of = `a ballot of contest ${ballot.contest}`;
    Flaw.unless(isWellFormed(ballot), 'entries-malformed', of);
    const contest = this.#terms.contest(ballot.contest);
    if (contest === undefined || contest.kid !== ballot.kid) {
      throw new Flaw('contest-unknown', of);
    }
    const pub = fromBase64url(ballot.pub);
    const input = this.#terms.tokenInput(fromBase64url(ballot.prefix), ballot.contest, pub);
    Flaw.unless(await this.#isEntitled(contest, ballot, input), 'token-invalid', of);
    const words = this.#terms.ballotWords(ballot.contest, ballot.body);
    Flaw.unless(await isSigned(pub, fromBase64url(ballot.sig), words), 'signature-invalid', of);
    const choices = isForComments(ballot.contest) ? this.#remark(ballot) : this.#choices(ballot)?.choices;
    if (choices === undefined) {
      throw new Flaw('choices-invalid', of);
    }
    return { choices, input };
  }

  /** @param {import('./shapes.js').Contest} contest @param {Ballot} ballot @param {Uint8Array} input */
  async #isEntitled(contest, ballot, input) {
    try {
      let key = this.#keys.get(contest.contest);
      if (key === undefined) {
        key = issuerKey(contest.key);
        this.#keys.set(contest.contest, key);
      }
      return await isToken(await key, fromBase64url(ballot.token), input);
    } catch {
      return false; // a key that is none signs nothing
    }
  }

  /** Words choose nothing. @param {Ballot} ballot @returns {Choices['choices'] | undefined} */
  #remark(ballot) {
    const body = text(fromBase64url(ballot.body));
    const remark = /** @type {import('./shapes.js').Remark | undefined} */ (
      body === undefined ? undefined : parsed(body, REMARK)
    );
    return remark !== undefined && NONCE.test(remark.nonce) && isRemark(remark.text) ? [] : undefined;
  }

  /** @param {Ballot} ballot @returns {Choices | undefined} */
  #choices(ballot) {
    const { indicators, grades } = this.#terms.manifest;
    const body = text(fromBase64url(ballot.body));
    const choices = /** @type {Choices | undefined} */ (body === undefined ? undefined : parsed(body, CHOICES));
    const complete =
      choices !== undefined &&
      NONCE.test(choices.nonce) &&
      same(choices.choices.map((choice) => choice.indicator), indicators.map((indicator) => indicator.code)) &&
      choices.choices.every((choice) => grades.some((grade) => grade.code === choice.grade));
    return complete ? choices : undefined;
  }
}

/** @param {Ballot} ballot */
function isWellFormed(ballot) {
  const texts = [ballot.kid, ballot.pub, ballot.token, ballot.body, ballot.sig];
  return ballot.v === 1 && isBytes(ballot.prefix, PREFIX_LENGTH) && texts.every(isBase64url);
}

/** @param {string} value */
function isBase64url(value) {
  try {
    fromBase64url(value);
    return true;
  } catch {
    return false;
  }
}

/** @param {Uint8Array} bytes */
function text(bytes) {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
