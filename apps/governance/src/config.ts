import { z } from 'zod';

import { accessSettings } from './features/access/issuer-settings.js';

const whole = z.coerce.number().int();

/** Every setting, once: `databaseUrl` is the variable `DATABASE_URL`, the others are `MLAPPS_GOVERNANCE_…`. */
export const settings = z.strictObject({
  port: whole.min(0).max(65_535).default(4700).describe('Port; 0 takes any free one'),
  host: z.string().min(1).default('127.0.0.1').describe('Address to listen on'),
  data: z.string().min(1).default('.mlapps/governance').describe('Folder of the embedded PostgreSQL and of generated keys'),
  databaseUrl: z.string().min(1).optional().describe('PostgreSQL to use; without it one is started in the data folder'),
  databaseRole: z.string().min(1).default('mlapps_governance').describe('Role that connections take, bound by row level security'),
  databaseConnections: whole.min(1).default(10).describe('Connections per tenant'),
  ...accessSettings,
});

export type Config = z.output<typeof settings>;

/** The configuration as the parts see it: the database is there. */
export type ReadyConfig = Config & { readonly databaseUrl: string };

export function checkConfig(given: Record<string, unknown>): Config {
  return settings.parse(given);
}
