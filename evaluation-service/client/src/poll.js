/** A poll as a voter's device deals with it. */
import { leafOf } from './ballot.js';
import { base64url, fromBase64url } from './bytes.js';
import { isLogged } from './keys.js';
import { lines } from './lines.js';
import { filled, freshPaper, issued, padded, written } from './paper.js';
import { Refused } from './refused.js';
import { Service } from './service.js';
import { Terms, isForComments } from './terms.js';
import { online, verify } from './verification.js';

const CODE = /^([0-9A-Za-z]{4})-?([0-9A-Za-z]{4})-?([0-9A-Za-z]{4})-?([0-9A-Za-z]{4})$/;
const MINUTE = 60_000;

/** @typedef {import('./paper.js').Paper} Paper */
/** @typedef {import('./shapes.js').Ballot} Ballot */
/** @typedef {import('./service.js').Manner} Manner */

/** Proves that the urn took the ballot. Keep it until the result is out. @typedef {{leaf: string, receipt: string}} Receipt */

/** @typedef {{accessToken: string, contests: string[]}} Session lasts ten minutes; a code opens as many as are needed */

export class Poll {
  #address;
  #service;

  /** @param {string} address @param {Terms} terms @param {Service} service */
  constructor(address, terms, service) {
    this.#address = address;
    this.#service = service;
    this.terms = terms;
  }

  /**
   * M0. The poll at its address, its manifest checked.
   * @param {string} address such as https://…/polls/{id} @param {Manner} [manner]
   */
  static async at(address, manner = {}) {
    const at = address.replace(/\/$/, '');
    const service = new Service(at.replace(/\/polls\/[^/]+$/, ''), manner);
    const terms = new Terms(await service.text(`/polls/${at.split('/').at(-1)}/manifest`));
    return new Poll(at, terms, service);
  }

  get manifest() {
    return this.terms.manifest;
  }

  get #path() {
    return `/polls/${this.manifest.poll}`;
  }

  /**
   * M1. Opens a session with the code of a slip, with or without its hyphens. Rejects with code-refused for any code
   * that is none, and with too-many-codes and retryAfter after five wrong ones.
   * @param {string} code @returns {Promise<Session>}
   */
  async signIn(code) {
    const parts = CODE.exec(code.trim());
    if (parts === null) {
      throw new RangeError('a code has sixteen letters and digits');
    }
    const [, a, b, c, d] = parts;
    const body = { pollId: this.manifest.poll, selector: a + b, secret: c + d };
    return this.#service.post('/sessions/code', JSON.stringify(body));
  }

  /**
   * M1 for a member on the roll: with the sign-in's access token, which goes nowhere else. Rejects with not-on-roll.
   * @param {string} accessToken @returns {Promise<Session>}
   */
  async signInAsMember(accessToken) {
    const body = JSON.stringify({ pollId: this.manifest.poll });
    return this.#service.post('/sessions/member', body, { Authorization: `Bearer ${accessToken}` });
  }

  /**
   * Fresh papers for the contests of a session. Keep them before they are issued, and have all of them issued, that for
   * comments too: else the roll would know who is going to write.
   * @param {Session} session
   */
  papers(session) {
    return Promise.all(session.contests.map((contest) => freshPaper(this.terms, contest)));
  }

  /**
   * M2. Has papers issued; those kept from before get the same signature again.
   * @param {Session} session @param {Paper[]} papers
   * @returns {Promise<Paper[]>}
   */
  async issue(session, papers) {
    const requests = papers.map(({ contest, kid, blindedMsg }) => ({ contest, kid, blindedMsg }));
    const { responses } = await this.#service.post(`${this.#path}/issuance`, JSON.stringify({ requests }), {
      'Ballot-Session': session.accessToken,
    });
    return Promise.all(
      papers.map((paper) => {
        const answer = responses.find((/** @type {{contest: string}} */ one) => one.contest === paper.contest);
        return issued(this.terms, paper, answer.blindSig);
      }),
    );
  }

  /** Fills a paper in: a grade for each indicator. Keep the ballot before it is cast. @param {Paper} paper @param {Record<string, string>} grades */
  fill(paper, grades) {
    return filled(this.terms, paper, grades);
  }

  /** Whether a paper is for words and not for grades. @param {Paper} paper */
  isForComments(paper) {
    return isForComments(paper.contest);
  }

  /**
   * Writes on the paper for comments, at most 500 characters. Keep the ballot before it is cast; who writes nothing casts
   * nothing.
   * @param {Paper} paper @param {string} text
   */
  write(paper, text) {
    return written(this.terms, paper, text);
  }

  /**
   * Waits, so that the hour of issuing tells less about the hour of casting: in one sitting a random time up to the
   * longest; in strict mode not at all, since issuing has ended when casting begins.
   * @param {number} longest milliseconds; ten minutes unless told
   */
  async wait(longest = 10 * MINUTE) {
    if (this.manifest.mode === 'ONE_SITTING') {
      await this.#service.sleep(Math.random() * longest);
    }
  }

  /**
   * M3. Casts a ballot and checks the receipt. Without an answer the very same bytes are sent again, which changes
   * nothing. Rejects with phase while the poll takes no ballots.
   * @param {Ballot} ballot @returns {Promise<Receipt>}
   */
  async cast(ballot) {
    const receipt = await this.#service.post(`${this.#path}/ballots`, padded(ballot));
    const leaf = leafOf(ballot);
    const signed =
      receipt.leaf === base64url(leaf) &&
      isLogged(this.manifest.logKey, fromBase64url(receipt.receipt), this.terms.receiptWords(leaf));
    if (!signed) {
      throw new Error('the receipt is not signed for this ballot: keep the ballot and tell the organiser');
    }
    return { leaf: receipt.leaf, receipt: receipt.receipt };
  }

  /**
   * In strict mode: asks again until casting has begun.
   * @param {Ballot} ballot @param {number} pause milliseconds between; a minute unless told
   * @returns {Promise<Receipt>}
   */
  async castOnceOpen(ballot, pause = MINUTE) {
    for (;;) {
      try {
        return await this.cast(ballot);
      } catch (error) {
        if (!(error instanceof Refused) || error.code !== 'phase') {
          throw error;
        }
        await this.#service.sleep(pause * (0.5 + Math.random()));
      }
    }
  }

  /**
   * M5. Whether a ballot is in the published log. Downloads everything and looks here: to ask for one leaf would tell
   * whose it is. Rejects with log-unknown before the poll is closed.
   * @param {{leaf: string}} receipt
   */
  async holds(receipt) {
    for await (const line of lines(await online(this.#address).entries())) {
      const entry = JSON.parse(line);
      if ((entry.leaf ?? (entry.token && base64url(leafOf(entry)))) === receipt.leaf) {
        return true;
      }
    }
    return false;
  }

  /** The result, recomputed from the log; a Flaw if the log is not what it should be. */
  async verified() {
    return JSON.parse(await verify(online(this.#address)));
  }
}
