/**
 * A voter as a process, for the test against the running service: votes with a slip's code in every contest it is for,
 * gives one grade for everything and writes a word where
 * that is asked for, and prints what a device would keep.
 *
 *   node test/voter.js <https://…/polls/{id}> <code> <grade>     papers are issued twice, as after a lost answer
 *   node test/voter.js <https://…/polls/{id}> holds <leaf>
 */
import { Poll } from '../src/index.js';

const [address, code, more] = process.argv.slice(2);
const poll = await Poll.at(address);

if (code === 'holds') {
  console.log(await poll.holds({ leaf: more }));
} else {
  const session = await poll.signIn(code);
  const papers = JSON.parse(JSON.stringify(await poll.papers(session))); // kept and taken up again
  await poll.issue(session, papers);
  const issued = await poll.issue(await poll.signIn(code), papers);
  await poll.wait(0);
  const receipts = [];
  for (const paper of issued) {
    const grades = Object.fromEntries(poll.manifest.indicators.map((indicator) => [indicator.code, more]));
    const ballot = await (poll.isForComments(paper) ? poll.write(paper, '操场该修了') : poll.fill(paper, grades));
    const receipt = await poll.castOnceOpen(ballot, 100);
    const again = await poll.cast(ballot);
    if (JSON.stringify(again) !== JSON.stringify(receipt)) {
      throw new Error('casting the same ballot again gave another receipt');
    }
    receipts.push(receipt);
  }
  console.log(JSON.stringify(receipts));
}
