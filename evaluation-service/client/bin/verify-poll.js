#!/usr/bin/env node
/** verify-poll <https://…/polls/{id} | directory>: prints the result, or says what is wrong. */
import { createReadStream } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Flaw, online, verify } from '../src/verification.js';

const [place, ...more] = process.argv.slice(2);

/** Files with the names that the log's documents have. @param {string} path */
function directory(path) {
  return {
    entries: async () => {
      await (await open(join(path, 'entries'))).close(); // else a missing file would be told only in the middle
      return createReadStream(join(path, 'entries'));
    },
    checkpoint: () => readFile(join(path, 'checkpoint'), 'utf8'),
    issued: () => readFile(join(path, 'issued'), 'utf8'),
    result: () =>
      readFile(join(path, 'result'), 'utf8').catch((/** @type {NodeJS.ErrnoException} */ error) => {
        if (error.code === 'ENOENT') {
          return undefined;
        }
        throw error;
      }),
  };
}

if (place === undefined || more.length > 0) {
  process.stderr.write('usage: verify-poll <https://…/polls/{id} | directory>\n');
  process.exitCode = 2;
} else {
  try {
    const published = /^https?:\/\//.test(place) ? online(place) : directory(place);
    process.stdout.write(`${await verify(published)}\n`);
  } catch (error) {
    const flaw = error instanceof Flaw;
    process.stderr.write(flaw ? `${error.message}\n` : `unreadable: ${error}\n`);
    process.exitCode = flaw ? 1 : 2;
  }
}
