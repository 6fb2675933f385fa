/** A poll as a device meets it, and what the device sent there: the fetch of a test. */
import { Poll } from '../src/index.js';

export const URN = 'https://urn.example.org';

/**
 * @param {object} acts what it answers beyond the poll's own messages, by path; a list is gone through, its last stays
 * @returns the device's poll, what was requested, and how long the device slept
 */
export async function meeting(poll, acts = {}, { at = poll.terms.manifest.poll, ...manner } = {}) {
  const requests = [];
  const naps = [];
  const answers = {
    manifest: () => poll.terms.text,
    phase: () => '{"phase":"ISSUING_AND_CASTING"}',
    ballots: (body) => JSON.stringify(poll.take(JSON.parse(body))),
    issuance: async (body) => JSON.stringify(await poll.issue(JSON.parse(body))),
    code: () => JSON.stringify({ accessToken: 'a', contests: ['g1.s1'] }),
    ...Object.fromEntries(Object.entries(acts).map(([name, texts]) => [name, () => (texts.length > 1 ? texts.shift() : texts[0])])),
  };
  const fetch = async (url, { method = 'GET', body, headers } = {}) => {
    requests.push({ url: String(url), method, body, headers });
    return new Response(await answers[String(url).split('/').at(-1)](body));
  };
  const sleep = async (milliseconds) => void naps.push(milliseconds);
  const device = await Poll.at(`${URN}/polls/${at}`, { fetch, sleep, ...manner });
  requests.splice(0);
  return { device, requests, naps, paths: () => requests.map(({ url }) => new URL(url).pathname.split('/').slice(3).join('/')) };
}
