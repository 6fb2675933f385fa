/** Canonical JSON (RFC 8785) for whole numbers: nothing that is hashed has a fraction. */

const LONE_SURROGATE = /\p{Surrogate}/u;

/**
 * The one text there is for a value.
 * @param {unknown} value
 * @returns {string}
 */
export function canonical(value) {
  if (Array.isArray(value)) {
    return `[${value.map(canonical).join(',')}]`;
  }
  switch (typeof value) {
    case 'object':
      return value === null ? 'null' : object(/** @type {Record<string, unknown>} */ (value));
    case 'string':
      return quoted(value);
    case 'number':
      return whole(value);
    case 'boolean':
      return String(value);
    default:
      throw new TypeError(`no JSON: ${typeof value}`);
  }
}

/** Members by the UTF-16 code units of their names, which is how JavaScript sorts. @param {Record<string, unknown>} value */
function object(value) {
  const members = Object.keys(value)
    .sort()
    .map((name) => `${quoted(name)}:${canonical(value[name])}`);
  return `{${members.join(',')}}`;
}

/** @param {string} text */
function quoted(text) {
  if (LONE_SURROGATE.test(text)) {
    throw new TypeError('no Unicode text');
  }
  return JSON.stringify(text); // escapes exactly what RFC 8785 wants escaped
}

/** @param {number} number */
function whole(number) {
  if (!Number.isSafeInteger(number)) {
    throw new TypeError('no whole number');
  }
  return String(number);
}
