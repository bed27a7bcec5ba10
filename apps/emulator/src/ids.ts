import { randomBytes, randomInt, randomUUID } from 'node:crypto';

import type { IdSource } from './request-context.js';

/** Ids from the operating system's random source. */
export const randomIds: IdSource = {
  uuid: () => randomUUID(),
  pick: (alphabet, length) => {
    let picked = '';
    for (let index = 0; index < length; index++) picked += alphabet[randomInt(alphabet.length)];
    return picked;
  },
  hex: (bytes) => randomBytes(bytes).toString('hex'),
};
