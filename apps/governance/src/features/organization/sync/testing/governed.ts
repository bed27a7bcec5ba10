import { startGovernance } from '../../../../testing/start-governance.js';
import type { TestGovernance } from '../../../../testing/start-governance.js';
import type { AuditEvent, SyncRun } from '../../../../platform/prisma/client/client.js';
import { TenantClients } from '../../../../platform/prisma/tenant-clients.js';
import { OrganizationSyncService } from '../organization-sync.service.js';
import { MANAGEMENT, REGIONS } from './governed-organization.js';

/** A service that governs an organization of an emulator. */
export interface Governed {
  readonly governance: TestGovernance;
  readonly client: ReturnType<TenantClients['of']>;
  /** One run, and what was told by it. */
  sync(): Promise<{ run: SyncRun; events: Pick<AuditEvent, 'action' | 'targetId' | 'before' | 'after'>[] }>;
  close(): Promise<void>;
}

export async function govern(endpoint: string, settings: Record<string, unknown> = {}): Promise<Governed> {
  const governance = await startGovernance({
    awsEndpointUrl: endpoint,
    awsAccessKeyId: MANAGEMENT,
    awsSecretAccessKey: 'test',
    regions: REGIONS,
    ...settings,
  });
  const client = governance.app.get(TenantClients).of('default');
  const service = governance.app.get(OrganizationSyncService);
  return {
    governance,
    client,
    sync: async () => {
      const { _max } = await client.auditEvent.aggregate({ _max: { seq: true } });
      const id = await service.sync('default');
      const events = await client.auditEvent.findMany({
        where: { seq: { gt: _max.seq ?? 0n } },
        orderBy: { seq: 'asc' },
        select: { action: true, targetId: true, before: true, after: true },
      });
      return { run: await client.syncRun.findUniqueOrThrow({ where: { id: id! } }), events };
    },
    close: () => governance.close(),
  };
}
