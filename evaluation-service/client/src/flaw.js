/** Why a log is not what it should be; the codes are those of docs/verifier-output.md. */
export class Flaw extends Error {
  /** @param {string} code @param {string} reason */
  constructor(code, reason) {
    super(`${code}: ${reason}`);
    this.name = 'Flaw';
    this.code = code;
  }

  /** @param {boolean} right @param {string} code @param {string} reason */
  static unless(right, code, reason) {
    if (!right) {
      throw new Flaw(code, reason);
    }
  }
}
