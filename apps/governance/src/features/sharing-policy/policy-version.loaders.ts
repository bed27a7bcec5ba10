import { Inject, Injectable } from '@nestjs/common';

import { batchedConnection } from '../../platform/graphql/batched-connection.js';
import type { Connection, ConnectionArguments } from '../../platform/graphql/connection.js';
import { loader } from '../../platform/graphql/loader.js';
import type { PolicyApproval, SharingPolicy } from '../../platform/prisma/client/client.js';
import { TenantClients } from '../../platform/prisma/tenant-clients.js';
import type { RequestContext } from '../../request-context.js';
import type { VersionHead } from './policy-record.js';
import { documentOf } from './policy-record.js';
import { defaultSettings } from './policy-settings.js';
import type { PolicyTerms } from './policy-settings.js';
import type { SharingRule } from './sharing-rule.js';

/** What belongs to policies and versions that were found: one statement for all of a request, however many ask. */
@Injectable()
export class PolicyVersionLoaders {
  constructor(@Inject(TenantClients) private readonly clients: TenantClients) {}

  /** @returns null when the policy has no such version */
  async version(policyId: string, number: number, context: RequestContext): Promise<VersionHead | null> {
    const key = (version: { policyId: string; number: number }) => `${version.policyId} ${version.number}`;
    const versions = loader<{ policyId: string; number: number }, VersionHead | null>(context, 'policy versions', async (keys) => {
      const found = await this.#client(context).policyVersion.findMany({ where: { OR: [...keys] }, omit: { document: true } });
      const known = new Map(found.map((version) => [key(version), version]));
      return keys.map((each) => known.get(key(each)) ?? null);
    });
    // beyond it the column has no such number
    return Number.isInteger(number) && number > 0 ? versions.load({ policyId, number }) : null;
  }

  /** Newest first. */
  versions(policy: SharingPolicy, args: ConnectionArguments, context: RequestContext): Promise<Connection<VersionHead>> {
    const client = this.#client(context);
    return batchedConnection(context, {
      name: 'SharingPolicy.versions',
      key: policy.id,
      args,
      order: [{ column: 'number', direction: 'desc' }],
      load: async (ids, { where, orderBy, take }) => {
        const policies = await client.sharingPolicy.findMany({
          where: { id: { in: ids } },
          select: { id: true, versions: { where, orderBy: [...orderBy], take, omit: { document: true } } },
        });
        return new Map(policies.map(({ id, versions }) => [id, versions]));
      },
      count: async (ids) => {
        const policies = await client.sharingPolicy.findMany({
          where: { id: { in: ids } },
          select: { id: true, _count: { select: { versions: true } } },
        });
        return new Map(policies.map(({ id, _count }) => [id, _count.versions]));
      },
    });
  }

  rules(version: VersionHead, context: RequestContext): Promise<readonly SharingRule[]> {
    return loader<string, readonly SharingRule[]>(context, 'policy rules', async (ids) => {
      const versions = await this.#client(context).policyVersion.findMany({
        where: { id: { in: [...ids] } },
        select: { id: true, document: true },
      });
      const known = new Map(versions.map((each) => [each.id, documentOf(each).rules]));
      return ids.map((id) => known.get(id) ?? []);
    }).load(version.id);
  }

  /** Of all versions of the policy, oldest first. */
  approvals(policyId: string, context: RequestContext): Promise<readonly PolicyApproval[]> {
    return loader<string, readonly PolicyApproval[]>(context, 'policy approvals', async (ids) => {
      const approvals = await this.#client(context).policyApproval.findMany({
        where: { version: { policyId: { in: [...ids] } } },
        include: { version: { select: { policyId: true } } },
        orderBy: { id: 'asc' },
      });
      return ids.map((id) => approvals.filter(({ version }) => version.policyId === id));
    }).load(policyId);
  }

  policy(id: string, context: RequestContext): Promise<SharingPolicy> {
    return loader<string, SharingPolicy>(context, 'policies of versions', async (ids) => {
      const policies = await this.#client(context).sharingPolicy.findMany({ where: { id: { in: [...ids] } } });
      return ids.map((each) => policies.find((policy) => policy.id === each) ?? new Error(`Policy ${each} is missing.`));
    }).load(id);
  }

  settings(context: RequestContext): Promise<PolicyTerms> {
    return loader<string, PolicyTerms>(context, 'policy settings', async (tenants) => {
      const stored = await this.#client(context).policySettings.findFirst();
      return tenants.map(() => stored ?? defaultSettings);
    }).load(context.actor.tenant);
  }

  #client({ actor }: RequestContext) {
    return this.clients.of(actor.tenant);
  }
}
