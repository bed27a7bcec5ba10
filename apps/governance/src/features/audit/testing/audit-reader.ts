import { readPublicKeys } from '@mlapps/audit-log/checkpoint';
import type { ExportVerification } from '@mlapps/audit-log/export-verification';
import { linesOf } from '@mlapps/audit-log/text-lines';
import { verifyExport } from '@mlapps/audit-log/verify-export';
import type { VerifyOptions } from '@mlapps/audit-log/verify-export';

import type { Actor } from '../../access/actor.js';
import { Authenticator } from '../../access/authenticator.js';
import type { TestGovernance } from '../../../testing/start-governance.js';
import type { TestAuthenticator } from '../../../testing/test-authenticator.js';

/** The answer of the export's route. */
export async function askExport(
  { app }: TestGovernance,
  actor: Actor | undefined,
  query = '',
): Promise<{ statusCode: number; body: string }> {
  const headers = actor === undefined ? {} : { authorization: `Bearer ${(app.get(Authenticator) as TestAuthenticator).tokenOf(actor)}` };
  const { statusCode, body } = await app.inject({ url: `/audit/export${query}`, headers });
  return { statusCode, body };
}

/** What an auditor finds who has the export and the service's public keys. */
export async function verifiedExport(
  governance: TestGovernance,
  actor: Actor,
  query = '',
  options: Partial<VerifyOptions> = {},
): Promise<ExportVerification> {
  const { body, statusCode } = await askExport(governance, actor, query);
  if (statusCode !== 200) throw new Error(body);
  const { data } = await governance.query(actor, '{ auditSigningKeys { publicKey } }');
  const pems = (data.auditSigningKeys as { publicKey: string }[]).map(({ publicKey }) => publicKey);
  return verifyExport(linesOf(piecesOf(body)), { publicKeys: readPublicKeys(pems), ...options });
}

async function* piecesOf(body: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(body);
}
