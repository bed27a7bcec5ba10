import { InvalidStateTransitionException } from '@aws-sdk/client-ram';
import { fault } from '@mlapps/aws-protocol/fault';

import { type AdmittedPrincipal, admitPrincipal } from './admit-principal.js';
import { admitResource } from './admit-resource.js';
import { withDefaultPermissions } from './attach-permissions.js';
import type { RamContext } from './context.js';
import { checkPendingInvitations, newInvitation } from './invitation.js';
import type { AssociationRecord, ResourceShareRecord } from './resource-share.js';
import { checkAssociationLimit, checkResourcesPerCall } from './share-limits.js';
import { sourceTypeOf } from './source.js';

/** What is to come into a share; checked, and without what is in it already. */
export interface Newcomers {
  readonly principals: ReadonlyMap<string, AdmittedPrincipal>;
  /** With their types. */
  readonly resources: ReadonlyMap<string, string>;
  readonly sources: readonly string[];
  /** Associations that exist already. */
  readonly present: readonly AssociationRecord[];
}

export interface NamedEntities {
  readonly resourceArns?: readonly string[] | undefined;
  readonly principals?: readonly string[] | undefined;
  readonly sources?: readonly string[] | undefined;
}

/**
 * Checks what a request names.
 *
 * @throws InvalidParameterException, MalformedArnException, UnknownResourceException, OperationNotPermittedException,
 *   InvalidStateTransitionException, ResourceShareLimitExceededException
 */
export function admitNewcomers(named: NamedEntities, share: ResourceShareRecord, ctx: RamContext): Newcomers {
  const present: AssociationRecord[] = [];
  const absent = (type: AssociationRecord['type'], entities: readonly string[] = []): string[] =>
    [...new Set(entities)].filter((entity) => {
      const association = presentAssociation(share, type, entity, ctx);
      if (association !== undefined) present.push(association);
      return association === undefined;
    });
  checkResourcesPerCall(named.resourceArns ?? []);
  const resources = new Map(absent('RESOURCE', named.resourceArns).map((arn) => [arn, admitResource(arn, ctx)]));
  const principals = new Map(absent('PRINCIPAL', named.principals).map((text) => [text, admitPrincipal(text, share, ctx)]));
  const sources = absent('SOURCE', named.sources);
  for (const source of sources) sourceTypeOf(source);
  checkAssociationLimit(share, 'RESOURCE', resources.size, ctx);
  checkAssociationLimit(share, 'PRINCIPAL', principals.size, ctx);
  checkPendingInvitations([...principals.values()].filter(({ invited }) => invited !== undefined).length, ctx);
  return { principals, resources, sources, present };
}

/** @throws InvalidStateTransitionException while it goes out */
function presentAssociation(
  share: ResourceShareRecord,
  type: AssociationRecord['type'],
  entity: string,
  ctx: RamContext,
): AssociationRecord | undefined {
  const association = ctx.shares.association(share, type, entity);
  if (association === undefined) return undefined;
  const { status } = ctx.shares.standing(association, ctx.now().getTime());
  if (status === 'DISASSOCIATING') {
    throw fault(InvalidStateTransitionException, `${entity} is still being disassociated from the resource share.`);
  }
  return status === 'DISASSOCIATED' || status === 'FAILED' ? undefined : association;
}

/**
 * Writes a share and what comes into it. To be called inside a transaction.
 *
 * @returns the new associations, in the order they were named
 */
export function associate(share: ResourceShareRecord, newcomers: Newcomers, ctx: RamContext): AssociationRecord[] {
  const { shares, associations, invitations } = ctx.shares.of(ctx);
  const types = new Set(newcomers.resources.values());
  const complete = { ...share, permissions: withDefaultPermissions(share.permissions, types, ctx) };
  shares.put(share.id, complete);
  const resources = [...newcomers.resources].map(([entity, resourceType]) =>
    settling({ type: 'RESOURCE', entity, resourceType, external: false }, complete, ctx),
  );
  const sources = newcomers.sources.map((entity) => settling({ type: 'SOURCE', entity, external: false }, complete, ctx));
  const principals = [...newcomers.principals].map(([entity, { invited, ...admitted }]) => {
    const association = settling({ type: 'PRINCIPAL', entity, ...admitted }, complete, ctx);
    if (invited === undefined) return association;
    const invitation = newInvitation({ receiver: invited, entity, associationId: association.id }, complete, ctx);
    invitations.put(invitation.id, invitation);
    const { associatedAt: _, ...open } = association;
    return { ...open, invitationId: invitation.id };
  });
  const added = [...resources, ...principals, ...sources];
  for (const association of added) associations.put(association.id, association);
  return added;
}

/** An association that is complete as soon as RAM has settled. */
function settling(
  given: Pick<AssociationRecord, 'type' | 'entity' | 'external'> & Partial<AssociationRecord>,
  share: ResourceShareRecord,
  ctx: RamContext,
): AssociationRecord {
  const now = ctx.now().getTime();
  const associatedAt = now + ctx.settings.lagSeconds * 1000;
  return { id: ctx.ids.uuid(), shareId: share.id, createdAt: now, modifiedAt: now, associatedAt, ...given };
}
