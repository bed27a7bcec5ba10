import { z } from 'zod';

import { seedSchema } from './seed-schema.js';

/** The JSON schema that editors check seeds by; `seed.schema.json` is generated from it. */
export function seedJsonSchema(): object {
  return z.toJSONSchema(seedSchema, { io: 'input' });
}
