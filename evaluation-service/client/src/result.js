/** From tallies to the result, and whether a log's own numbers agree with each other and with its ballots. */
import { base64url, fromBase64url } from './bytes.js';
import { canonical } from './canonical.js';
import { Flaw } from './flaw.js';
import { isLogged } from './keys.js';
import { ISSUED_RECORD, entry } from './shapes.js';
import { contestName, isBytes, isShown, same } from './terms.js';

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
 * What was issued in strict mode, by contest, as signed before the first ballot was cast; a {@link Flaw} if it was not.
 * @param {Terms} terms @param {string} text
 */
export function issuedBefore(terms, text) {
  /** @type {import('./shapes.js').IssuedRecord} */
  const { v, mh, contests, signature } = entry(text, ISSUED_RECORD, 'record of what was issued');
  const signed =
    v === 1 &&
    mh === terms.mh &&
    isBytes(signature, 64) &&
    isLogged(terms.manifest.logKey, fromBase64url(signature), terms.issuedWords(contests));
  Flaw.unless(signed, 'issued-wrong', 'not signed for this manifest');
  return contests;
}

/** @param {Terms} terms @param {CloseRecord} closing @param {string} text */
export function requireIssued(terms, closing, text) {
  const closed = closing.contests.map(({ contest, issued }) => ({ contest, issued }));
  const agrees = canonical(issuedBefore(terms, text)) === canonical(closed);
  Flaw.unless(agrees, 'issued-wrong', 'not what was signed before casting began');
}

/**
 * @param {Terms} terms @param {CloseRecord} closing @param {Map<string, Tally>} tallies
 * @param {import('./checkpoint.js').Checkpoint} checkpoint
 */
export function pollResult(terms, closing, tallies, checkpoint) {
  const { manifest, mh } = terms;
  const contests = manifest.contests.map((contest, i) => {
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
  });
  return {
    v: 1,
    poll: manifest.poll,
    mh,
    k: manifest.k,
    definition: manifest.definition.code,
    checkpoint: { origin: checkpoint.origin, size: checkpoint.size, root: base64url(checkpoint.root) },
    contests,
    subjects: manifest.subjects.map((_, subject) => total(manifest, subject, contests)),
  };
}

/** @typedef {{contest: string, cast: number, suppressed: boolean, indicators: {satisfied: number, valid: number}[]}} Counted */

/**
 * What all groups together say of one subject: their shares by their weights, those without a valid rating left out. One
 * exact fraction of long integers, rounded once. Nothing is said where a group's own few ballots would follow from it.
 * @param {import('./shapes.js').Manifest} manifest @param {number} subject @param {Counted[]} contests
 */
function total({ groups }, subject, contests) {
  const counted = groups.map((_, group) => contests.find(({ contest }) => contest === contestName(group, subject)));
  const suppressed = counted.some((contest) => contest?.suppressed && contest.cast > 0);
  const total = { subject: `s${subject + 1}`, suppressed, satisfied: 0, valid: 0, weight: 0, permille: 0 };
  let part = 0n;
  let whole = 1n;
  (suppressed ? [] : groups).forEach(({ weight }, group) => {
    const satisfied = sum(counted[group]?.indicators.map((line) => line.satisfied));
    const valid = sum(counted[group]?.indicators.map((line) => line.valid));
    if (valid > 0) {
      total.satisfied += satisfied;
      total.valid += valid;
      total.weight += weight;
      part = part * BigInt(valid) + BigInt(satisfied * weight) * whole;
      whole *= BigInt(valid);
    }
  });
  if (total.weight > 0) {
    whole *= BigInt(total.weight);
    total.permille = Number((part * 2000n + whole) / (whole * 2n)); // half up
  }
  return total;
}

/** @param {number[]} [numbers] */
function sum(numbers = []) {
  return numbers.reduce((all, one) => all + one, 0);
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
