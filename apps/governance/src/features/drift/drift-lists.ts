import { Inject, Injectable } from '@nestjs/common';
import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { batchedConnection } from '../../platform/graphql/batched-connection.js';
import { idPlaces } from '../../platform/graphql/connection.js';
import type { Connection, ConnectionArguments, SortKey } from '../../platform/graphql/connection.js';
import type { DriftFinding, Share, SharingPolicy } from '../../platform/prisma/client/client.js';
import { TenantClients } from '../../platform/prisma/tenant-clients.js';
import type { RequestContext } from '../../request-context.js';
import { DriftService, whereOf } from './drift.service.js';
import type { FindingFilter } from './drift.service.js';

const newestFirst: readonly SortKey[] = [{ column: 'id', direction: 'desc' }];

/** Findings about shares, and about those of policies. */
@Injectable()
export class DriftLists {
  constructor(
    @Inject(TenantClients) private readonly clients: TenantClients,
    @Inject(DriftService) private readonly drift: DriftService,
  ) {}

  async ofShare(
    { id }: Share,
    { filter, ...args }: ConnectionArguments & { readonly filter?: FindingFilter | null },
    context: RequestContext,
  ): Promise<Connection<DriftFinding>> {
    const { share } = this.clients.of(context.actor.tenant);
    const wanted = { AND: [await this.drift.visible(context.actor), whereOf(filter ?? {})] };
    return batchedConnection(context, {
      name: 'Share.drift',
      key: id,
      args: { ...args, ...(filter != null && { filter }) },
      order: newestFirst,
      load: async (ids, { where, orderBy, take }) => {
        const findings = { where: { AND: [wanted, where] }, orderBy, take };
        const shares = await share.findMany({ where: { id: { in: ids } }, select: { id: true, findings } });
        return new Map(shares.map((each) => [each.id, each.findings]));
      },
      count: async (ids) => {
        const select = { id: true, _count: { select: { findings: { where: wanted } } } };
        const shares = await share.findMany({ where: { id: { in: ids } }, select });
        return new Map(shares.map((each) => [each.id, each._count.findings]));
      },
    });
  }

  /** Two statements for all policies of a request: which findings, and those. */
  async ofPolicy({ id }: SharingPolicy, args: ConnectionArguments, context: RequestContext): Promise<Connection<DriftFinding>> {
    const client = this.clients.of(context.actor.tenant);
    const accountIds = await this.drift.accounts(context.actor);
    return batchedConnection(context, {
      name: 'SharingPolicy.drift',
      key: id,
      args,
      order: newestFirst,
      load: async (ids) => {
        const { id: place, order, take } = idPlaces('id', args);
        const places = await client.$queryRaw<{ policyId: string; id: string }[]>`
          SELECT policy.id AS "policyId", found.id FROM unnest(${ids}::uuid[]) AS policy (id) CROSS JOIN LATERAL (
            SELECT finding.id FROM policy_share JOIN drift_finding AS finding ON finding.share_id = policy_share.share_id
            WHERE policy_share.policy_id = policy.id
              AND (${accountIds === undefined} OR finding.account_id = ANY (${accountIds ?? []}::text[]))
              AND (${place.lt ?? null}::uuid IS NULL OR finding.id < ${place.lt ?? null}::uuid)
              AND (${place.gt ?? null}::uuid IS NULL OR finding.id > ${place.gt ?? null}::uuid)
            ORDER BY CASE WHEN ${order === 'desc'} THEN finding.id END DESC, finding.id LIMIT ${take}) AS found`;
        const rows = await client.driftFinding.findMany({ where: { id: { in: [...new Set(places.map((each) => each.id))] } } });
        const byId = new Map(rows.map((row) => [row.id, row]));
        const findingsOf = (policyId: string) => places.filter((each) => each.policyId === policyId).map((each) => byId.get(each.id)!);
        return new Map(ids.map((policyId) => [policyId, findingsOf(policyId)]));
      },
    });
  }
}

@Resolver('Share')
export class ShareDriftResolver {
  constructor(@Inject(DriftLists) private readonly lists: DriftLists) {}

  @ResolveField('drift')
  drift(
    @Parent() share: Share,
    @Args() args: ConnectionArguments & { readonly filter?: FindingFilter | null },
    @Context() context: RequestContext,
  ) {
    return this.lists.ofShare(share, args, context);
  }
}

@Resolver('SharingPolicy')
export class PolicyDriftResolver {
  constructor(@Inject(DriftLists) private readonly lists: DriftLists) {}

  @ResolveField('drift')
  drift(@Parent() policy: SharingPolicy, @Args() args: ConnectionArguments, @Context() context: RequestContext) {
    return this.lists.ofPolicy(policy, args, context);
  }
}
