import { Inject, Injectable } from '@nestjs/common';

import { refusal } from '../../errors.js';
import type { Clock } from '../../platform/clock.js';
import { CLOCK } from '../../platform/injection-tokens.js';
import { TenantClients } from '../../platform/prisma/tenant-clients.js';
import { AccessService } from '../access/access.service.js';
import type { Actor } from '../access/actor.js';
import { toCedar } from '../decision/engine/cedar.js';
import type { ChangeRefusal } from '../decision/engine/change.js';
import { whatIf } from '../decision/engine/what-if.js';
import type { ExistingGrant, Impact } from '../decision/engine/what-if.js';
import { Snapshots } from '../decision/snapshots.js';
import { principalOf } from '../share/request/principal-of.js';
import { ChangeReader } from './change-reader.js';
import type { WhatIfChangeInput } from './change-reader.js';

/** Beyond so many pairs of principal and app, or grants, a change is not looked at: the answer has to come while somebody waits. */
const MOST_PAIRS = 50_000;

const reasons: Record<ChangeRefusal, string> = {
  UNKNOWN_POLICY: 'This policy is not in force.',
  UNKNOWN_UNIT: 'There is no such unit in the organization.',
  NOT_A_MEMBER: 'This account is not a member of the organization.',
  UNIT_BELOW_ITSELF: 'A unit cannot be moved below itself.',
  ROOT_CANNOT_MOVE: 'The root cannot be moved.',
};

/** What changes would do to who could be granted what. */
@Injectable()
export class WhatIfService {
  constructor(
    @Inject(TenantClients) private readonly clients: TenantClients,
    @Inject(AccessService) private readonly access: AccessService,
    @Inject(Snapshots) private readonly snapshots: Snapshots,
    @Inject(ChangeReader) private readonly changes: ChangeReader,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws Refusal `forbidden`, `validation`, `notFound`, or `limitExceeded` when it touches too much to look at */
  async impactOf(input: WhatIfChangeInput, at: Date | undefined, actor: Actor): Promise<Impact & { readonly revision: bigint }> {
    await this.access.require(actor, 'VIEWER', { kind: 'ORGANIZATION' });
    const change = await this.changes.read(input, actor.tenant);
    const { snapshot, revision } = await this.snapshots.at(actor.tenant, { mode: 'FULLY' });
    const grants = await this.#grants(actor.tenant);
    const options = { at: (at ?? this.clock.now()).getTime(), grants, mostPairs: MOST_PAIRS, engine: snapshot.request };
    const impact = whatIf(snapshot.facts, change, options);
    if (impact.kind === 'IMPACT') return { ...impact, revision };
    if (impact.reason === 'TOO_MANY_PAIRS')
      throw refusal('limitExceeded', { reason: `It touches more than ${impact.limit} pairs of principal and app, or grants.` }, ['change']);
    throw refusal('validation', { reason: reasons[impact.reason] }, ['change']);
  }

  async cedar(actor: Actor) {
    await this.access.require(actor, 'VIEWER', { kind: 'ORGANIZATION' });
    const { snapshot, revision } = await this.snapshots.at(actor.tenant, { mode: 'FULLY' });
    const { schema, policies, entities } = toCedar(snapshot.facts);
    const text = Object.entries(policies).map(([id, policy]) => `@id(${JSON.stringify(id)})\n${policy}`);
    return { revision, schema, policies: text.join('\n\n'), entities: JSON.stringify(entities) };
  }

  async #grants(tenant: string): Promise<ExistingGrant[]> {
    const grants = await this.clients.of(tenant).grant.findMany({
      where: { desired: true, endedAt: null },
      select: { id: true, principalKind: true, principal: true, resourceArn: true, permission: true },
      take: MOST_PAIRS + 1,
    });
    return grants.map(({ id, principalKind, principal, resourceArn, permission }) => ({
      grantId: id,
      principal: principalOf(principalKind, principal),
      resource: resourceArn,
      permission,
    }));
  }
}
