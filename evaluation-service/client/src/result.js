/** From tallies to the result, and whether a log's own numbers agree with each other and with its ballots. */
import { base64url } from './bytes.js';
import { Flaw } from './flaw.js';
import { isShown, same } from './terms.js';

/** @typedef {import('./terms.js').Terms} Terms */
/** @typedef {import('./shapes.js').CloseRecord} CloseRecord */

/** The ballots of one contest, added up. */
export class Tally {
  cast = 0;
  /** By indicator and grade. @type {Map<string, number>} */
  #counts = new Map();

  /** The tally of a contest, begun where there was none. @param {Map<string, Tally>} tallies @param {string} contest */
  static of(tallies, contest) {
    const tally = tallies.get(contest) ?? new Tally();
    tallies.set(contest, tally);
    return tally;
  }

  /** @param {{indicator: string, grade: string}[]} choices */
  add(choices) {
    this.cast++;
    for (const { indicator, grade } of choices) {
      const key = JSON.stringify([indicator, grade]);
      this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
    }
  }

  /** @param {string} indicator @param {...string} grades */
  of(indicator, ...grades) {
    return grades.reduce((sum, grade) => sum + (this.#counts.get(JSON.stringify([indicator, grade])) ?? 0), 0);
  }
}

/** @param {Terms} terms @param {CloseRecord} closing @param {Map<string, Tally>} tallies @param {number} withheld */
export function requireCounts(terms, closing, tallies, withheld) {
  const { contests, k } = terms.manifest;
  const ofThisManifest =
    closing.v === 1 &&
    closing.kind === 'close' &&
    closing.mh === terms.mh &&
    same(
      closing.contests.map((count) => count.contest),
      contests.map((contest) => contest.contest),
    );
  Flaw.unless(ofThisManifest, 'counts-wrong', 'the close record is not of this manifest');
  let hidden = 0;
  closing.contests.forEach((count, i) => {
    const shown = isShown(count.contest, count.cast, k);
    const open = tallies.get(count.contest)?.cast ?? 0;
    const agrees =
      0 <= count.cast &&
      count.cast <= count.issued &&
      count.issued <= contests[i].eligible &&
      open === (shown ? count.cast : 0);
    Flaw.unless(agrees, 'counts-wrong', `contest ${count.contest}`);
    hidden += shown ? 0 : count.cast;
  });
  Flaw.unless(hidden === withheld, 'counts-wrong', `withheld ballots: ${withheld}, not ${hidden}`);
}

/**
 * @param {Terms} terms @param {CloseRecord} closing @param {Map<string, Tally>} tallies
 * @param {import('./checkpoint.js').Checkpoint} checkpoint
 */
export function pollResult(terms, closing, tallies, checkpoint) {
  const { manifest, mh } = terms;
  return {
    v: 1,
    poll: manifest.poll,
    mh,
    k: manifest.k,
    definition: manifest.definition.code,
    checkpoint: { origin: checkpoint.origin, size: checkpoint.size, root: base64url(checkpoint.root) },
    contests: manifest.contests.map((contest, i) => {
      const { issued, cast } = closing.contests[i];
      const suppressed = !isShown(contest.contest, cast, manifest.k);
      return {
        contest: contest.contest,
        eligible: contest.eligible,
        issued,
        cast,
        suppressed,
        indicators: suppressed ? [] : lines(terms, Tally.of(tallies, contest.contest)),
      };
    }),
  };
}

/** @param {Terms} terms @param {Tally} tally */
function lines(terms, tally) {
  const { indicators, grades, definition } = terms.manifest;
  return indicators.map(({ code }) => ({
    indicator: code,
    satisfied: tally.of(code, ...definition.satisfied),
    valid: tally.of(code, ...definition.valid),
    counts: grades.map((grade) => ({ grade: grade.code, count: tally.of(code, grade.code) })),
  }));
}
