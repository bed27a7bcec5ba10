import {
  GetResourceShareAssociationsCommand,
  GetResourceShareInvitationsCommand,
  GetResourceSharesCommand,
  ListResourceSharePermissionsCommand,
} from '@aws-sdk/client-ram';
import type { RAMClient, ResourceShare, ResourceShareAssociation, ResourceShareAssociationType } from '@aws-sdk/client-ram';

import { allPages } from '../../../platform/aws/pages.js';
import { isUnknownResource } from './ram-failure.js';
import type { ObservedPrincipal, ObservedShare } from './ram-share.js';
import { isIn } from './reconcile.rules.js';
import { INVITATION_MILLISECONDS, nothingObserved } from './ram-share.js';

/**
 * Reads back RAM shares of one account and Region, together.
 *
 * @returns by ARN, all of them; UNSEEN those that RAM does not show
 * @throws what RAM answers, e.g. that it is asked too often
 */
export async function observeShares(ram: RAMClient, arns: readonly string[]): Promise<Map<string, ObservedShare>> {
  const [shares, principals, resources] = await Promise.all([
    sharesOf(ram, arns),
    associationsOf(ram, arns, 'PRINCIPAL'),
    associationsOf(ram, arns, 'RESOURCE'),
  ]);
  const observed = new Map<string, ObservedShare>();
  for (const arn of arns) {
    const share = shares.get(arn);
    if (share === undefined) observed.set(arn, { ...nothingObserved, status: 'UNSEEN', arn });
    else observed.set(arn, describe(share, principals, resources, await permissionOf(ram, share)));
  }
  return observed;
}

/** A share of this name that is not going away: a creation whose answer was lost. */
export async function findByName(ram: RAMClient, name: string): Promise<string | undefined> {
  const found = await allPages(async (nextToken) => {
    const answer = await ram.send(new GetResourceSharesCommand({ resourceOwner: 'SELF', name, nextToken }));
    return { items: answer.resourceShares, next: answer.nextToken };
  });
  return found.find(({ status }) => status !== 'DELETED' && status !== 'DELETING')?.resourceShareArn;
}

/** The receiver's view of its invitations to these shares, newest of each. */
export async function observeInvitations(
  ram: RAMClient,
  arns: readonly string[],
): Promise<Map<string, NonNullable<ObservedPrincipal['invitation']>>> {
  const all = await allPages(async (nextToken) => {
    const answer = await ram.send(new GetResourceShareInvitationsCommand({ nextToken }));
    return { items: answer.resourceShareInvitations, next: answer.nextToken };
  });
  const known = new Set(arns);
  const newest = new Map<string, NonNullable<ObservedPrincipal['invitation']>>();
  const ordered = [...all].sort((a, b) => (a.invitationTimestamp?.getTime() ?? 0) - (b.invitationTimestamp?.getTime() ?? 0));
  for (const { resourceShareArn, resourceShareInvitationArn: arn, status, invitationTimestamp } of ordered) {
    if (resourceShareArn === undefined || arn === undefined || status === undefined || !known.has(resourceShareArn)) continue;
    newest.set(resourceShareArn, { arn, status, expiresAt: (invitationTimestamp?.getTime() ?? 0) + INVITATION_MILLISECONDS });
  }
  return newest;
}

/** One that RAM does not know fails the whole question: then they are asked for one by one. */
async function sharesOf(ram: RAMClient, arns: readonly string[]): Promise<Map<string, ResourceShare>> {
  const read = (some: readonly string[]) =>
    allPages(async (nextToken) => {
      const answer = await ram.send(new GetResourceSharesCommand({ resourceOwner: 'SELF', resourceShareArns: [...some], nextToken }));
      return { items: answer.resourceShares, next: answer.nextToken };
    });
  const found = await knownOnly(arns, read);
  return new Map(found.map((share) => [share.resourceShareArn!, share]));
}

async function associationsOf(
  ram: RAMClient,
  arns: readonly string[],
  associationType: ResourceShareAssociationType,
): Promise<Map<string, ResourceShareAssociation[]>> {
  const read = (some: readonly string[]) =>
    allPages(async (nextToken) => {
      const answer = await ram.send(
        new GetResourceShareAssociationsCommand({ associationType, resourceShareArns: [...some], maxResults: 500, nextToken }),
      );
      return { items: answer.resourceShareAssociations, next: answer.nextToken };
    });
  const byShare = new Map<string, ResourceShareAssociation[]>();
  for (const association of await knownOnly(arns, read)) {
    const arn = association.resourceShareArn!;
    const list = byShare.get(arn);
    if (list === undefined) byShare.set(arn, [association]);
    else list.push(association);
  }
  return byShare;
}

async function knownOnly<Item>(arns: readonly string[], read: (arns: readonly string[]) => Promise<Item[]>): Promise<Item[]> {
  try {
    return await read(arns);
  } catch (error) {
    if (!isUnknownResource(error)) throw error;
    if (arns.length === 1) return [];
  }
  const all: Item[] = [];
  for (const arn of arns) all.push(...(await knownOnly([arn], read)));
  return all;
}

async function permissionOf(ram: RAMClient, { resourceShareArn, status }: ResourceShare): Promise<ObservedShare['permission']> {
  if (status === 'DELETED' || status === 'DELETING') return undefined;
  try {
    const all = await allPages(async (nextToken) => {
      const answer = await ram.send(new ListResourceSharePermissionsCommand({ resourceShareArn, nextToken }));
      return { items: answer.permissions, next: answer.nextToken };
    });
    const [attached] = all.filter(({ status: attachment }) => attachment !== 'DISASSOCIATED' && attachment !== 'FAILED');
    return attached?.arn === undefined ? undefined : { arn: attached.arn, version: Number(attached.version) };
  } catch (error) {
    if (isUnknownResource(error)) return undefined;
    throw error;
  }
}

function describe(
  share: ResourceShare,
  principals: ReadonlyMap<string, readonly ResourceShareAssociation[]>,
  resources: ReadonlyMap<string, readonly ResourceShareAssociation[]>,
  permission: ObservedShare['permission'],
): ObservedShare {
  const arn = share.resourceShareArn!;
  return {
    status: share.status as ObservedShare['status'],
    arn,
    allowExternal: share.allowExternalPrincipals ?? false,
    retainOnLeave: share.resourceShareConfiguration?.retainSharingOnAccountLeaveOrganization ?? false,
    tags: Object.fromEntries((share.tags ?? []).map(({ key, value }) => [key!, value ?? ''])),
    ...(permission && { permission }),
    principals: Object.fromEntries(
      presentLast(principals.get(arn) ?? []).map(({ associatedEntity, status, external, statusMessage }) => [
        associatedEntity!,
        { status: status!, external: external ?? false, ...(statusMessage !== undefined && { message: statusMessage }) },
      ]),
    ),
    resources: Object.fromEntries(
      presentLast(resources.get(arn) ?? []).map(({ associatedEntity, status }) => [associatedEntity!, status!]),
    ),
  };
}

/** RAM may list the association that ended beside the one that counts: of two with one name the last one stays. */
export function presentLast<Association extends Pick<ResourceShareAssociation, 'status'>>(
  associations: readonly Association[],
): Association[] {
  return [...associations].sort((a, b) => Number(isIn(a.status)) - Number(isIn(b.status)));
}
