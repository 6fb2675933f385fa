/** How a poll's service is spoken to: with nothing that tells who it is, and again where no answer came. */
import { Refused } from './refused.js';

/**
 * @typedef {object} Manner
 * @property {typeof globalThis.fetch} [fetch]
 * @property {number} [patience] how many times a request without an answer is sent again; 6 unless told
 * @property {(milliseconds: number) => Promise<void>} [sleep]
 * @property {string} [language] of what people are told; zh unless told
 */

/** @param {number} milliseconds @returns {Promise<void>} */
const asleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

export class Service {
  #address;
  #manner;

  /** @param {string} address of the service, before /polls @param {Manner} manner */
  constructor(address, manner) {
    this.#address = address;
    this.#manner = { fetch: globalThis.fetch.bind(globalThis), patience: 6, sleep: asleep, language: 'zh', ...manner };
  }

  get sleep() {
    return this.#manner.sleep;
  }

  get fetch() {
    return this.#manner.fetch;
  }

  /** @param {string} path */
  async text(path) {
    return (await this.#send(path, {})).text();
  }

  /**
   * Sends the same bytes until there is an answer: everything here may be sent twice.
   * @param {string} path @param {string} body @param {Record<string, string>} headers
   * @returns {Promise<any>}
   */
  async post(path, body, headers = {}) {
    const init = { method: 'POST', body, headers: { 'Content-Type': 'application/json', ...headers } };
    return (await this.#send(path, init)).json();
  }

  /** @param {string} path @param {RequestInit} init */
  async #send(path, init) {
    const answer = await this.#answer(this.#address + path, {
      ...init,
      headers: { 'Accept-Language': this.#manner.language, ...init.headers },
      cache: 'no-store',
      credentials: 'omit', // a cookie would tell whose ballot it is
      referrerPolicy: 'no-referrer',
    });
    if (answer.ok) {
      return answer;
    }
    const problem = await answer.json().catch(() => ({}));
    throw new Refused(answer.status, problem, Number(answer.headers.get('Retry-After')) || undefined);
  }

  /** @param {string} url @param {RequestInit} init @returns {Promise<Response>} */
  async #answer(url, init) {
    for (let sent = 0; ; sent++) {
      try {
        const answer = await this.#manner.fetch(url, init);
        if (answer.status < 500 || sent >= this.#manner.patience) {
          return answer;
        }
      } catch (error) {
        if (sent >= this.#manner.patience) {
          throw error;
        }
      }
      await this.#manner.sleep(2 ** sent * 500 * (1 + Math.random()));
    }
  }
}
