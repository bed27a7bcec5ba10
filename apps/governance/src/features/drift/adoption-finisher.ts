import { DeleteResourceShareCommand, DisassociateResourceShareCommand, GetResourceShareAssociationsCommand } from '@aws-sdk/client-ram';
import type { RAMClient, ResourceShareAssociationType } from '@aws-sdk/client-ram';
import { Inject, Injectable, Logger } from '@nestjs/common';

import { Tenants } from '../../tenants.js';
import { allPages } from '../../platform/aws/pages.js';
import type { DriftFinding } from '../../platform/prisma/client/client.js';
import { TenantClients } from '../../platform/prisma/tenant-clients.js';
import { systemActor } from '../access/actor.js';
import { Ledger } from '../audit/ledger.js';
import { principalInputOf, adoptionStep, coverageOf } from './adoption.rules.js';
import type { Coverage } from './adoption.rules.js';
import { isIn } from './observed-ram.js';

/**
 * Lets shares go whose principals all have grants by now. What is in them is read just before, so that nobody is cut off who was let in
 * meanwhile. Doing it twice does no harm: two processes, or one that was killed, need no lease.
 */
@Injectable()
export class AdoptionFinisher {
  readonly #log = new Logger('drift');

  constructor(
    @Inject(TenantClients) private readonly clients: TenantClients,
    @Inject(Tenants) private readonly tenants: Tenants,
    @Inject(Ledger) private readonly ledger: Ledger,
  ) {}

  async finish(tenant: string): Promise<void> {
    const adopting = await this.clients.of(tenant).driftFinding.findMany({
      where: { adoptPermission: { not: null }, state: 'REMEDYING' },
      orderBy: { id: 'asc' },
    });
    for (const finding of adopting) {
      // one that AWS does not answer for is tried again, and stops no other
      await this.#advance(tenant, finding).catch((error: unknown) => {
        this.#log.warn(`${tenant}: the share ${finding.ramArn} cannot be replaced yet: ${(error as Error).message}`);
      });
    }
  }

  async #advance(tenant: string, finding: DriftFinding): Promise<void> {
    const { accountId, region, ramArn, resourceArn } = finding;
    const { ram } = this.tenants.of(tenant).aws.of(accountId, region);
    const apps = await entitiesIn(ram, ramArn!, 'RESOURCE');
    if (!apps.includes(resourceArn!)) return this.#end(tenant, finding, 'adopted');
    const principals = await entitiesIn(ram, ramArn!, 'PRINCIPAL');
    const coverages = await Promise.all(principals.map((principal) => this.#coverage(tenant, finding, principal)));
    const step = adoptionStep(coverages);
    if (step === 'WAIT') return;
    if (step === 'GIVE_UP') return this.#end(tenant, finding, 'adoption-ended');
    await takeOut(ram, ramArn!, resourceArn!, apps.length > 1);
    await this.#end(tenant, finding, 'adopted');
  }

  async #coverage(tenant: string, { resourceArn, adoptPermission }: DriftFinding, principal: string): Promise<Coverage> {
    const client = this.clients.of(tenant);
    const same = { resourceArn: resourceArn!, permission: adoptPermission! };
    const grants = await client.grant.findMany({
      where: { ...same, ramPrincipal: principal, endedAt: null, breakGlassId: null },
      select: { state: true, desired: true },
    });
    const organization = await client.organization.findFirst({ select: { organizationId: true } });
    const input = principalInputOf(principal, organization?.organizationId);
    const named = input === undefined ? null : (input.accountId ?? input.unitId ?? input.roleArn ?? organization?.organizationId ?? null);
    const pending =
      named === null ? null : await client.shareRequest.findFirst({ where: { ...same, principal: named, state: 'PENDING_APPROVAL' } });
    return coverageOf({ grants, pending: pending !== null });
  }

  async #end(tenant: string, { id, state, ramArn }: DriftFinding, action: 'adopted' | 'adoption-ended'): Promise<void> {
    const to = action === 'adopted' ? 'REMEDYING' : 'OPEN';
    await this.ledger.commit(systemActor(tenant, 'drift'), async (tx, record) => {
      const { count } = await tx.driftFinding.updateMany({
        where: { id, adoptPermission: { not: null } },
        data: { adoptPermission: null, state: to, lockVersion: { increment: 1 } },
      });
      if (count === 1)
        record({ action: `drift.${action}`, targetType: 'DriftFinding', targetId: id, before: { state }, after: { state: to, ramArn } });
    });
  }
}

async function entitiesIn(ram: RAMClient, ramArn: string, associationType: ResourceShareAssociationType): Promise<string[]> {
  try {
    const found = await allPages(async (nextToken) => {
      const answer = await ram.send(new GetResourceShareAssociationsCommand({ associationType, resourceShareArns: [ramArn], nextToken }));
      return { items: answer.resourceShareAssociations, next: answer.nextToken };
    });
    return found.filter(({ status }) => isIn({ status: status ?? '' })).map(({ associatedEntity }) => associatedEntity!);
  } catch (error) {
    if ((error as Error).name === 'UnknownResourceException') return [];
    throw error;
  }
}

/** What is gone already is what was wanted. */
async function takeOut(ram: RAMClient, resourceShareArn: string, resourceArn: string, carriesOthers: boolean): Promise<void> {
  try {
    if (carriesOthers) await ram.send(new DisassociateResourceShareCommand({ resourceShareArn, resourceArns: [resourceArn] }));
    else await ram.send(new DeleteResourceShareCommand({ resourceShareArn }));
  } catch (error) {
    if ((error as Error).name !== 'UnknownResourceException') throw error;
  }
}
