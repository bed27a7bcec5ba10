import type { NestFastifyApplication } from '@nestjs/platform-fastify';

import { checkConfig } from '../../../../config.js';
import { createGovernance } from '../../../../governance.js';
import type { AuditEvent, SyncRun } from '../../../../platform/prisma/client/client.js';
import { TenantClients } from '../../../../platform/prisma/tenant-clients.js';
import { startGovernance } from '../../../../testing/start-governance.js';
import type { TestGovernance } from '../../../../testing/start-governance.js';
import { TestAuthenticator } from '../../../../testing/test-authenticator.js';
import { OrganizationSyncService } from '../organization-sync.service.js';
import { MANAGEMENT, REGIONS } from './governed-organization.js';

/** A run, and what was told meanwhile. */
export interface Synced {
  readonly run: SyncRun;
  readonly events: readonly Pick<AuditEvent, 'action' | 'targetId'>[];
}

/** A service that governs an organization of an emulator. */
export interface Governed {
  readonly governance: TestGovernance;
  readonly client: ReturnType<TenantClients['of']>;
  /** One run from begin to end, by this service or a replica of it. */
  sync(by?: NestFastifyApplication): Promise<Synced>;
  /** Another process of the service, as far as one process can be two: it has the database in common, and no more. */
  replica(): Promise<NestFastifyApplication>;
  close(): Promise<void>;
}

export async function govern(endpoint: string, given: Record<string, unknown> = {}): Promise<Governed> {
  const keys = { awsAccessKeyId: MANAGEMENT, awsSecretAccessKey: 'test' };
  const settings = { awsEndpointUrl: endpoint, ...keys, regions: REGIONS, syncSeconds: 0, ...given };
  const governance = await startGovernance(settings);
  const client = governance.app.get(TenantClients).of('default');
  const replicas: NestFastifyApplication[] = [];
  return {
    governance,
    client,
    sync: async (by = governance.app) => {
      const { _max } = await client.auditEvent.aggregate({ _max: { seq: true } });
      const id = await by.get(OrganizationSyncService).sync('default');
      const run = await client.syncRun.findUniqueOrThrow({ where: { id: id! } });
      const where = { seq: { gt: _max.seq ?? 0n } };
      return { run, events: await client.auditEvent.findMany({ where, orderBy: { seq: 'asc' } }) };
    },
    replica: async () => {
      const config = { ...checkConfig(settings), databaseUrl: governance.databaseUrl };
      const made = await createGovernance(config, governance.clock, new TestAuthenticator());
      replicas.push(made);
      return made;
    },
    close: async () => {
      for (const replica of replicas) await replica.close();
      await governance.close();
    },
  };
}
