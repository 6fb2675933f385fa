/** The lines of a log, one after the other, so that a log of any length can be verified. */
import { joined } from './bytes.js';
import { Flaw } from './flaw.js';

const LINE_END = 10;

/**
 * @param {AsyncIterable<Uint8Array>} pieces
 * @returns {AsyncGenerator<string, void>} lines without their ends; a {@link Flaw} if one is no UTF-8 or has no end
 */
export async function* lines(pieces) {
  /** @type {Uint8Array} */
  let rest = new Uint8Array();
  for await (const piece of pieces) {
    let from = 0;
    for (let end = piece.indexOf(LINE_END); end >= 0; end = piece.indexOf(LINE_END, from)) {
      yield text(joined(rest, piece.subarray(from, end)));
      rest = new Uint8Array();
      from = end + 1;
    }
    rest = joined(rest, piece.subarray(from));
  }
  Flaw.unless(rest.length === 0, 'entries-malformed', 'the last line has no end');
}

/** @param {Uint8Array} bytes */
function text(bytes) {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Flaw('entries-malformed', 'not UTF-8');
  }
}
