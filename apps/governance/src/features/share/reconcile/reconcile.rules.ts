import type { DesiredPrincipal, DesiredShare, ObservedShare, RamCall } from './ram-share.js';

export interface PlanTerms {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** How long after a call RAM may show what was before it. Meanwhile absence is lag, and nothing is told twice. */
  readonly graceMilliseconds: number;
  /** Name each principal in a call of its own, to learn which one RAM refuses. */
  readonly separately: boolean;
}

/** Principals of one call. RAM documents a limit for resources only. */
const MOST_AT_ONCE = 50;

/**
 * The calls that bring a RAM share from what was observed to what is wanted, in order; none when nothing is to do now.
 *
 * What takes access away goes first. A new share is made without principals: repeating that call, in whatever circumstances, lets nobody in.
 * A share that nobody is wanted in is deleted.
 */
export function planCalls(desired: DesiredShare, observed: ObservedShare, terms: PlanTerms): RamCall[] {
  const { status } = observed;
  const wanted = desired.principals.filter((each) => each.wanted);
  if (wanted.length === 0) return mayBeDeleted(desired, observed, terms) ? [{ operation: 'DeleteResourceShare', input: {} }] : [];
  if (status === 'NONE' || status === 'DELETED' || status === 'FAILED') {
    const invited = names(wanted.filter(({ givenUp }) => !givenUp));
    return [creation(desired), ...associations('AssociateResourceShare', [...new Set(invited)], terms)];
  }
  if (status === 'DELETING' || status === 'UNSEEN' || recently(desired.deleteToldAt, terms)) return [];
  return [
    ...associations('DisassociateResourceShare', toLetOut(desired, observed, terms), terms),
    ...resourcesToTakeOut(desired, observed),
    ...settingsToRepair(desired, observed),
    ...(isIn(observed.resources[desired.resourceArn]) ? [] : [resourceAssociation(desired)]),
    ...associations('AssociateResourceShare', toLetIn(wanted, observed, terms), terms),
    ...acceptances(wanted, observed),
  ];
}

/** Whether an association gives access, will, or would if its account were not suspended. Unknown words count as such: better one call too many. */
export function isIn(status: string | undefined): boolean {
  return status !== undefined && status !== 'DISASSOCIATING' && status !== 'DISASSOCIATED' && status !== 'FAILED';
}

export function recently(at: number | undefined, { now, graceMilliseconds }: Pick<PlanTerms, 'now' | 'graceMilliseconds'>): boolean {
  return at !== undefined && now - at < graceMilliseconds;
}

function mayBeDeleted({ deleteToldAt }: DesiredShare, { status, arn }: ObservedShare, terms: PlanTerms): boolean {
  return arn !== undefined && status !== 'NONE' && status !== 'DELETED' && status !== 'DELETING' && !recently(deleteToldAt, terms);
}

function creation({ name, resourceArn, permission, allowExternal, retainOnLeave, tags }: DesiredShare): RamCall {
  return {
    operation: 'CreateResourceShare',
    input: {
      name,
      resourceArns: [resourceArn],
      permissionArns: [permission.arn],
      allowExternalPrincipals: allowExternal,
      retain: retainOnLeave,
      tags,
    },
  };
}

/** Also those that RAM does not show: they may have been let in by a call whose answer was lost. */
function toLetOut({ principals }: DesiredShare, observed: ObservedShare, terms: PlanTerms): string[] {
  const wanted = new Set(names(principals.filter((each) => each.wanted)));
  const leaving = principals.filter((each) => !wanted.has(each.principal));
  const justTold = new Set(names(leaving.filter((each) => !each.applied && recently(each.toldAt, terms))));
  const told = names(leaving.filter((each) => each.applied));
  const present = Object.keys(observed.principals).filter((principal) => isIn(observed.principals[principal]!.status));
  return [...new Set([...told, ...present.filter((principal) => !wanted.has(principal) && !justTold.has(principal))])];
}

/** A share carries one app: what else was put into it goes with everybody in it. */
function resourcesToTakeOut({ resourceArn }: DesiredShare, { resources }: ObservedShare): RamCall[] {
  const extra = Object.keys(resources).filter((arn) => arn !== resourceArn && isIn(resources[arn]));
  return extra.length === 0 ? [] : [{ operation: 'DisassociateResourceShare', input: { principals: [], resourceArns: extra } }];
}

function toLetIn(wanted: readonly DesiredPrincipal[], observed: ObservedShare, terms: PlanTerms): string[] {
  const absent = wanted.filter((each) => {
    const status = observed.principals[each.principal]?.status;
    return !each.givenUp && !isIn(status) && status !== 'DISASSOCIATING';
  });
  const waiting = new Set(names(wanted.filter((each) => each.applied && recently(each.toldAt, terms))));
  return [...new Set(names(absent))].filter((principal) => !waiting.has(principal));
}

function settingsToRepair(desired: DesiredShare, observed: ObservedShare): RamCall[] {
  const { permission, allowExternal, tags } = desired;
  const calls: RamCall[] = [];
  if (observed.permission?.arn !== permission.arn || observed.permission.version !== permission.version)
    calls.push({
      operation: 'AssociateResourceSharePermission',
      input: { permissionArn: permission.arn, permissionVersion: permission.version },
    });
  if (observed.allowExternal !== allowExternal)
    calls.push({ operation: 'UpdateResourceShare', input: { allowExternalPrincipals: allowExternal } });
  if (Object.entries(tags).some(([key, value]) => observed.tags?.[key] !== value))
    calls.push({ operation: 'TagResource', input: { tags } });
  return calls;
}

function resourceAssociation({ resourceArn }: DesiredShare): RamCall {
  return { operation: 'AssociateResourceShare', input: { principals: [], resourceArns: [resourceArn] } };
}

function acceptances(wanted: readonly DesiredPrincipal[], observed: ObservedShare): RamCall[] {
  return wanted.flatMap(({ principal, accept }): RamCall[] => {
    const invitation = observed.principals[principal]?.invitation;
    if (!accept || invitation?.status !== 'PENDING') return [];
    return [{ operation: 'AcceptResourceShareInvitation', input: { principal, invitationArn: invitation.arn } }];
  });
}

function associations(
  operation: 'AssociateResourceShare' | 'DisassociateResourceShare',
  principals: readonly string[],
  { separately }: PlanTerms,
): RamCall[] {
  const size = separately ? 1 : MOST_AT_ONCE;
  const calls: RamCall[] = [];
  for (let at = 0; at < principals.length; at += size)
    calls.push({ operation, input: { principals: principals.slice(at, at + size), resourceArns: [] } });
  return calls;
}

function names(principals: readonly DesiredPrincipal[]): string[] {
  return principals.map(({ principal }) => principal);
}
