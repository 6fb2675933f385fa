/** What the service said instead of doing it: a problem document (RFC 9457). */
export class Refused extends Error {
  /** @param {number} status @param {{type?: string, detail?: string}} problem @param {number} [retryAfter] seconds */
  constructor(status, problem, retryAfter) {
    super(problem.detail ?? `status ${status}`);
    this.name = 'Refused';
    this.status = status;
    /** Such as phase or token-spent. */
    this.code = (problem.type ?? '').replace('urn:chuangyou:problem:', '');
    this.retryAfter = retryAfter;
  }
}
