import { DescribeDomainCommand } from '@aws-sdk/client-sagemaker';
import { parseArn } from '@mlapps/aws-identity/arn';
import { Inject, Injectable } from '@nestjs/common';

import { Tenants } from '../../../tenants.js';
import { findByName, observeInvitations, observeShares } from './observe-shares.js';
import { PermissionCatalog } from './permission-catalog.js';
import { ramFailure } from './ram-failure.js';
import type { ObservedPrincipal, ObservedShare } from './ram-share.js';
import { nothingObserved } from './ram-share.js';
import type { Claim } from './share-claims.js';
import type { GrantDraft, Seen, ShareDraft } from './share-draft.js';

interface Observed {
  readonly claim: Claim;
  seen: Seen;
}

/** Looks at shares in AWS, those of one account and Region together. */
@Injectable()
export class ShareObserver {
  constructor(
    @Inject(Tenants) private readonly tenants: Tenants,
    @Inject(PermissionCatalog) private readonly permissions: PermissionCatalog,
  ) {}

  /** Sets what is seen of each; never fails: why something could not be seen is part of it. */
  async observe(tenant: string, all: readonly Observed[], drafts: ReadonlyMap<string, ShareDraft>): Promise<void> {
    const groups = new Map<string, Observed[]>();
    for (const each of all) {
      const key = `${each.claim.ownerAccountId} ${each.claim.region}`;
      groups.set(key, [...(groups.get(key) ?? []), each]);
    }
    await Promise.all([...groups.values()].map((group) => this.#observeGroup(tenant, group, drafts)));
  }

  async #observeGroup(tenant: string, group: readonly Observed[], drafts: ReadonlyMap<string, ShareDraft>): Promise<void> {
    const { ownerAccountId, region } = group[0]!.claim;
    try {
      const { ram } = this.tenants.of(tenant).aws.of(ownerAccountId, region);
      const arns = new Map<Observed, string>();
      for (const each of group) {
        const arn = arnOf(each, drafts.get(each.claim.id)!) ?? (await this.#lost(tenant, drafts.get(each.claim.id)!));
        if (arn !== undefined) arns.set(each, arn);
      }
      const observed = arns.size === 0 ? new Map<string, ObservedShare>() : await observeShares(ram, [...arns.values()]);
      for (const each of group) {
        const draft = drafts.get(each.claim.id)!;
        const arn = arns.get(each);
        const plain = arn === undefined ? unmade(draft) : observed.get(arn)!;
        const observation = await this.#withInvitations(tenant, plain, draft);
        each.seen = { ...each.seen, failure: undefined, observation };
        await this.#lookUp(tenant, each, draft);
      }
    } catch (error) {
      for (const each of group) each.seen = { ...each.seen, observation: undefined, failure: ramFailure(error) };
    }
  }

  /** A creation without an answer may have made a share all the same. */
  async #lost(tenant: string, draft: ShareDraft): Promise<string | undefined> {
    if (!hasOpenCreation(draft)) return undefined;
    return findByName(this.tenants.of(tenant).aws.of(draft.ownerAccountId, draft.region).ram, draft.name);
  }

  async #lookUp(tenant: string, each: Observed, draft: ShareDraft): Promise<void> {
    const { ownerAccountId, region, permission: level } = each.claim;
    const ramPrincipals = new Map(each.seen.ramPrincipals);
    // one that cannot be found does not hold up the others
    const keepFailure = (error: unknown) => void (each.seen = { ...each.seen, failure: ramFailure(error) });
    for (const grant of draft.grants)
      if (grant.ramPrincipal === null && grant.desired && !ramPrincipals.has(grant.id))
        await this.#executionRole(tenant, grant).then((role) => ramPrincipals.set(grant.id, role), keepFailure);
    if (draft.grants.some(({ desired }) => desired))
      await this.permissions
        .of(tenant, ownerAccountId, region, level)
        .then((permission) => (each.seen = { ...each.seen, permission }), keepFailure);
    each.seen = { ...each.seen, ramPrincipals };
  }

  /** RAM knows no domains: what stands for one is the role that its users run with. */
  async #executionRole(tenant: string, { principal, consumerAccountId }: GrantDraft): Promise<string> {
    const { region, account, resource } = parseArn(principal)!;
    const { sagemaker } = this.tenants.of(tenant).aws.of(consumerAccountId ?? account, region, 'inventory');
    const answer = await sagemaker.send(new DescribeDomainCommand({ DomainId: resource.split('/')[1]! }));
    const role = answer.DefaultUserSettings?.ExecutionRole;
    if (role === undefined) throw new Error(`The domain ${principal} has no execution role, so RAM cannot name it.`);
    return role;
  }

  /** Invitations are seen by whom they are for; one of an account whose role cannot be taken stays as the owner sees it. */
  async #withInvitations(tenant: string, observed: ObservedShare, draft: ShareDraft): Promise<ObservedShare> {
    const principals: Record<string, ObservedPrincipal> = { ...observed.principals };
    for (const { ramPrincipal, consumerAccountId, desired } of draft.grants) {
      const seen = ramPrincipal === null ? undefined : principals[ramPrincipal];
      if (!desired || seen?.external !== true || seen.status !== 'ASSOCIATING' || consumerAccountId === null || observed.arn === undefined)
        continue;
      const { ram } = this.tenants.of(tenant).aws.of(consumerAccountId, draft.region, 'acceptance');
      const invitation = await observeInvitations(ram, [observed.arn]).then(
        (all) => all.get(observed.arn!),
        () => undefined,
      );
      if (invitation !== undefined) principals[ramPrincipal!] = { ...seen, invitation };
    }
    return { ...observed, principals };
  }
}

function arnOf({ seen }: Observed, draft: ShareDraft): string | undefined {
  const made = seen.results.findLast(({ call, answer }) => call.operation === 'CreateResourceShare' && typeof answer === 'string');
  return typeof made?.answer === 'string' ? made.answer : (draft.ramArn ?? undefined);
}

function hasOpenCreation({ intents }: ShareDraft): boolean {
  return intents.some(({ operation }) => operation === 'CreateResourceShare');
}

/** Nothing is in RAM, unless a call on its way makes it. */
function unmade(draft: ShareDraft): ObservedShare {
  const mayCome = hasOpenCreation(draft) && draft.grants.every(({ desired }) => !desired);
  return mayCome ? { ...nothingObserved, status: 'UNSEEN' } : nothingObserved;
}
