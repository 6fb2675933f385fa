/**
 * A voter as a process, for the test against the running service: votes with a slip's code in every contest it is for,
 * gives one grade for everything and writes a word where
 * that is asked for, and prints what a device would keep.
 *
 *   node test/voter.js <https://…/polls/{id}> <code> <grade>     papers are issued twice, as after a lost answer
 *   node test/voter.js <https://…/polls/{id}> check <receipts>
 */
import { Poll } from '../src/index.js';

const [address, code, more] = process.argv.slice(2);
const poll = await Poll.at(address);

if (code === 'check') {
  console.log(JSON.stringify((await poll.check(JSON.parse(more))).result));
} else {
  const session = await poll.signIn(code);
  const papers = JSON.parse(JSON.stringify(await poll.papers(session))); // kept and taken up again
  await poll.issue(session, papers);
  const issued = await poll.issue(await poll.signIn(code), papers);
  const grades = Object.fromEntries(poll.manifest.indicators.map((indicator) => [indicator.code, more]));
  const ballots = await Promise.all(
    issued.map((paper) => (poll.isForComments(paper) ? poll.write(paper, '操场该修了') : poll.fill(paper, grades))),
  );
  const receipts = await poll.castAll(ballots, { pause: 100, longest: 0 });
  const again = await poll.castAll(ballots, { pause: 100, longest: 0 });
  if (JSON.stringify(again) !== JSON.stringify(receipts)) {
    throw new Error('casting the same ballots again gave other receipts');
  }
  console.log(JSON.stringify(receipts));
}
