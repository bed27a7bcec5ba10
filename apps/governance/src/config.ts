import { z } from 'zod';

const whole = z.coerce.number().int();

/** Every setting, once: `databaseUrl` is the variable `DATABASE_URL`, the others are `MLAPPS_GOVERNANCE_…`. */
export const settings = z.strictObject({
  port: whole.min(0).max(65_535).default(4700).describe('Port; 0 takes any free one'),
  host: z.string().min(1).default('127.0.0.1').describe('Address to listen on'),
  data: z.string().min(1).default('.mlapps/governance').describe('Folder of the embedded PostgreSQL and of generated keys'),
  databaseUrl: z.string().min(1).optional().describe('PostgreSQL to use; without it one is started in the data folder'),
  databaseRole: z.string().min(1).default('mlapps_governance').describe('Role that connections take, bound by row level security'),
  databaseConnections: whole.min(1).default(10).describe('Connections per tenant'),
  logLevel: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info').describe('Least level that is logged'),
  bodyBytes: whole.min(1).default(1_048_576).describe('Bytes a request may have, variables included'),
  operationDepth: whole.min(1).default(15).describe('Fields inside each other, in one operation'),
  operationCost: whole.min(1).default(50_000).describe('Points of one operation: about the things it looks up'),
  operationNodes: whole.min(1).default(500_000).describe('Nodes that the connections of one operation may hold'),
  operationAliases: whole.min(0).default(50).describe('Aliases in one operation'),
  operationRootFields: whole.min(1).default(20).describe('Fields at the root of one operation'),
  operationFields: whole.min(1).default(2000).describe('Fields of one operation, fragments put in'),
  operationDirectives: whole.min(0).default(50).describe('Directives in one operation'),
  documentTokens: whole.min(1).default(5000).describe('Tokens of a document'),
  trustedDocuments: z.string().min(1).optional().describe('Manifest (sha256 → document); with it no other document is carried out'),
});

export type Config = z.output<typeof settings>;

/** The configuration as the parts see it: the database is there. */
export type ReadyConfig = Config & { readonly databaseUrl: string };

export function checkConfig(given: Record<string, unknown>): Config {
  return settings.parse(given);
}
