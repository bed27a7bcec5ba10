import type { AssumeRoleRequest } from '@aws-sdk/client-sts';
import { commonFault } from '@mlapps/aws-protocol/faults';

import type { RoleRecord } from '../iam/role.js';
import { trusts, type TrustedParty } from '../iam/trust-policy.js';
import type { StsContext } from './context.js';
import type { RoleSession, Session } from './session.js';

/**
 * Lets the caller assume the role, or refuses in STS's words. The role's trust policy decides alone, for callers of its own account too.
 *
 * @throws AccessDenied
 */
export function checkTrust(
  role: RoleRecord,
  input: AssumeRoleRequest,
  session: RoleSession,
  caller: Session | undefined,
  ctx: StsContext,
): void {
  const facts = factsOf(input, session, caller, ctx);
  const roleArn = caller?.role?.roleArn;
  const party: TrustedParty = { kind: 'aws', account: ctx.account, arn: ctx.caller.arn, ...(roleArn === undefined ? {} : { roleArn }) };
  for (const action of actionsOf(input)) {
    if (!trusts(role.trustPolicy, action, party, facts)) throw accessDenied(action, role.arn, ctx);
  }
}

/** Session tags and a source identity need permissions of their own. */
function actionsOf(input: AssumeRoleRequest): string[] {
  return [
    'sts:AssumeRole',
    ...((input.Tags ?? []).length > 0 || (input.TransitiveTagKeys ?? []).length > 0 ? ['sts:TagSession'] : []),
    ...(input.SourceIdentity === undefined ? [] : ['sts:SetSourceIdentity']),
  ];
}

export function accessDenied(action: string, resource: string, ctx: StsContext): Error {
  return commonFault('accessDenied', `User: ${ctx.caller.arn} is not authorized to perform: ${action} on resource: ${resource}`);
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html */
function factsOf(
  input: AssumeRoleRequest,
  session: RoleSession,
  caller: Session | undefined,
  ctx: StsContext,
): ReadonlyMap<string, readonly string[]> {
  const now = ctx.now();
  const principalArn = caller?.role?.roleArn ?? ctx.caller.arn;
  const facts = new Map<string, readonly string[]>([
    ['sts:externalid', listed(input.ExternalId)],
    ['sts:rolesessionname', listed(input.RoleSessionName)],
    ['sts:sourceidentity', listed(input.SourceIdentity)],
    ['sts:transitivetagkeys', input.TransitiveTagKeys ?? []],
    ['aws:sourceidentity', listed(caller?.role?.sourceIdentity)],
    ['aws:principalarn', [principalArn]],
    ['aws:principalaccount', [ctx.account]],
    ['aws:principaltype', [typeOf(caller, ctx)]],
    ['aws:principalisawsservice', ['false']],
    ['aws:userid', [ctx.caller.userId]],
    ['aws:requestedregion', [ctx.region]],
    ['aws:securetransport', [String(ctx.endpoint.startsWith('https:'))]],
    ['aws:currenttime', [now.toISOString()]],
    ['aws:epochtime', [String(Math.floor(now.getTime() / 1000))]],
    // no one signs in with MFA here; long-term keys do not have the key at all
    ['aws:multifactorauthpresent', caller === undefined ? [] : ['false']],
    ['aws:multifactorauthage', []],
    ['aws:tagkeys', (input.Tags ?? []).flatMap(({ Key: key }) => key ?? [])],
    ['aws:sourceaccount', []],
    ['aws:sourcearn', []],
  ]);
  for (const [key, value] of Object.entries(session.tags)) facts.set(`aws:requesttag/${key.toLowerCase()}`, [value]);
  for (const [key, value] of Object.entries(caller?.role?.tags ?? {})) facts.set(`aws:principaltag/${key.toLowerCase()}`, [value]);
  return facts;
}

function listed(value: string | undefined): string[] {
  return value === undefined ? [] : [value];
}

function typeOf(caller: Session | undefined, ctx: StsContext): string {
  if (caller?.role !== undefined) return 'AssumedRole';
  return ctx.caller.arn.endsWith(':root') ? 'Account' : 'User';
}
