/** What may be written beside the grades. */

const LONGEST = 500;
const WORDS = /[^ \n\u3000]/;
const CONTROLS = /[\x00-\x09\x0B-\x1F\x7F]/;
const LONE_SURROGATE = /\p{Surrogate}/u;

/** Whether a text is words of at most 500 characters, without control characters but line feeds. @param {string} text */
export function isRemark(text) {
  return [...text].length <= LONGEST && WORDS.test(text) && !CONTROLS.test(text) && !LONE_SURROGATE.test(text);
}
