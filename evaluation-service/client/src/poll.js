/** A poll as a voter's device deals with it. */
import { leafOf } from './ballot.js';
import { base64url, fromBase64url } from './bytes.js';
import { Flaw } from './flaw.js';
import { isLogged } from './keys.js';
import { filled, freshPaper, issued, padded, written } from './paper.js';
import { Refused } from './refused.js';
import { issuedBefore } from './result.js';
import { Service } from './service.js';
import { Terms, isForComments } from './terms.js';
import { online, verified } from './verification.js';

const CODE = /^([0-9A-Za-z]{4})-?([0-9A-Za-z]{4})-?([0-9A-Za-z]{4})-?([0-9A-Za-z]{4})$/;
const MINUTE = 60_000;

/** @typedef {import('./paper.js').Paper} Paper */
/** @typedef {import('./shapes.js').Ballot} Ballot */
/** @typedef {import('./service.js').Manner} Manner */

/** Proves that the urn took the ballot. Keep it until the result is out. @typedef {{leaf: string, receipt: string}} Receipt */

/** @typedef {{accessToken: string, contests: string[]}} Session lasts ten minutes; a code opens as many as are needed */

/**
 * How long a device lets pass, in milliseconds.
 * @typedef {object} Haste
 * @property {number} [pause] about so long between two questions whether casting has begun; a minute unless told
 * @property {number} [longest] within so long of its beginning the ballots leave; ten minutes unless told
 */

export class Poll {
  #address;
  #roll;
  #urn;

  /** @param {string} address @param {Terms} terms @param {{roll: Service, urn: Service}} services */
  constructor(address, terms, { roll, urn }) {
    this.#address = address;
    this.#roll = roll;
    this.#urn = urn;
    this.terms = terms;
  }

  /**
   * M0. The poll at its address, its manifest checked: a Flaw if it is another's or none.
   * @param {string} address such as https://…/polls/{id} @param {Manner & {roll?: string}} [manner] with the roll's
   * address, such as https://…, where it is another than the urn's: sessions and issuance go there, all else to the urn
   */
  static async at(address, { roll, ...manner } = {}) {
    const at = address.replace(/\/$/, '');
    const urn = new Service(beforePolls(at), manner);
    const id = at.split('/').at(-1);
    const terms = new Terms(await urn.text(`/polls/${id}/manifest`));
    Flaw.unless(terms.manifest.poll === id, 'poll-wrong', `the manifest of ${terms.manifest.poll}`);
    return new Poll(at, terms, { urn, roll: roll === undefined ? urn : new Service(beforePolls(roll), manner) });
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
    return this.#roll.post('/sessions/code', JSON.stringify(body));
  }

  /**
   * M1 for a member on the roll: with the sign-in's access token, which goes nowhere else. Rejects with not-on-roll.
   * @param {string} accessToken @returns {Promise<Session>}
   */
  async signInAsMember(accessToken) {
    const body = JSON.stringify({ pollId: this.manifest.poll });
    return this.#roll.post('/sessions/member', body, { Authorization: `Bearer ${accessToken}` });
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
    const { responses } = await this.#roll.post(`${this.#path}/issuance`, JSON.stringify({ requests }), {
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
   * Strict mode: how many ballots were issued in each contest, as the log's key signed before the first was cast. To be
   * held against the number of people who had one; rejects with issued-unknown while ballots are still issued.
   */
  async issued() {
    return issuedBefore(this.terms, await this.#urn.text(`${this.#path}/log/issued`));
  }

  /**
   * M3, at once. Casts a ballot and checks the receipt. Without an answer the very same bytes are sent again, which
   * changes nothing. Rejects with phase while the poll takes no ballots, which has then seen this one all the same.
   * @param {Ballot} ballot @returns {Promise<Receipt>}
   */
  async cast(ballot) {
    const receipt = await this.#urn.post(`${this.#path}/ballots`, padded(ballot));
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
   * M3, when the hours tell least: waits until casting has begun, without showing anybody a ballot; then each leaves at a
   * random moment of its own, so that neither order nor nearness tells which are of one hand. In one sitting these
   * moments are all there is between the hours of issuing and casting. Rejects with phase if the poll is closed; done
   * again, it gives the same receipts.
   * @param {Ballot[]} ballots @param {Haste} [haste]
   * @returns {Promise<Receipt[]>} in the order of the ballots
   */
  async castAll(ballots, { pause = MINUTE, longest = 10 * MINUTE } = {}) {
    await this.#casting(pause);
    const leaving = ballots.map((ballot, place) => ({ ballot, place, at: Math.random() })).sort((a, b) => a.at - b.at);
    /** @type {Receipt[]} */
    const receipts = [];
    let now = 0;
    for (const { ballot, place, at } of leaving) {
      await this.#urn.sleep((at - now) * longest);
      now = at;
      receipts[place] = await this.cast(ballot);
    }
    return receipts;
  }

  /** Resolves once ballots are taken. @param {number} pause */
  async #casting(pause) {
    for (;;) {
      const { phase } = JSON.parse(await this.#urn.text(`${this.#path}/phase`));
      if (phase === 'CLOSED') {
        throw new Refused(409, { type: 'phase', detail: '投票已经关闭。' });
      }
      if (phase !== 'ISSUING') {
        return;
      }
      await this.#urn.sleep(pause * (0.5 + Math.random()));
    }
  }

  /**
   * M5. Checks in one download that the log is what it should be, that it is this poll's on the terms that these ballots
   * were cast on, and that all of them are in it. Downloads everything and looks here: to ask for one leaf would tell
   * whose it is. Rejects with a Flaw whose code tells what is wrong, and with another error where there is no log, as
   * before closing.
   * @param {Receipt[]} receipts none, to check the log alone
   * @returns {Promise<{mh: string, checkpoint: string, result: any}>} the first two to be compared with others', since a
   * server could show everybody another log
   */
  async check(receipts) {
    const { manifest, terms } = this;
    for (const { leaf, receipt } of receipts) {
      const words = terms.receiptWords(fromBase64url(leaf));
      Flaw.unless(isLogged(manifest.logKey, fromBase64url(receipt), words), 'receipt-invalid', 'not of this manifest');
    }
    const leaves = receipts.map(({ leaf }) => leaf);
    const log = await verified(online(this.#address, this.#urn.fetch), leaves);
    Flaw.unless(log.terms.mh === terms.mh, 'manifest-wrong', 'the log begins with another manifest');
    Flaw.unless(leaves.every(log.holds), 'ballot-missing', 'a ballot that was confirmed is not in the log');
    return { mh: terms.mh, checkpoint: log.checkpoint, result: JSON.parse(log.result) };
  }
}

/** The service's own address. @param {string} address */
function beforePolls(address) {
  return address.replace(/\/polls\/[^/]+$/, '').replace(/\/$/, '');
}
