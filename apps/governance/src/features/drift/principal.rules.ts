import { accountOf } from './bucket-statements.js';
import type { Membership } from './managed-share.js';

export type ObservedPrincipalKind = 'ACCOUNT' | 'ORG_UNIT' | 'ORGANIZATION' | 'ROLE' | 'USER' | 'SERVICE' | 'ANYONE';

export interface PrincipalView {
  readonly kind: ObservedPrincipalKind;
  readonly accountId: string | undefined;
  /** Outside of the organization, or more than it. */
  readonly external: boolean;
}

/** What RAM and bucket policies name as somebody who gets access. */
export function viewOf(principal: string, { organizationId, isMember }: Membership): PrincipalView {
  const accountId = accountOf(principal);
  if (accountId !== undefined) {
    const kind = /:user\//.test(principal) ? 'USER' : principal.startsWith('arn:') && !/:root$/.test(principal) ? 'ROLE' : 'ACCOUNT';
    return { kind, accountId, external: !isMember(accountId) };
  }
  const organization = /\b(o-[a-z0-9]{10,32})\b/.exec(principal)?.[1];
  if (organization !== undefined) {
    const kind = /:ou\/|\bou-|principalorgpaths=/i.test(principal) ? 'ORG_UNIT' : 'ORGANIZATION';
    return { kind, accountId: undefined, external: organization !== organizationId };
  }
  if (/^[a-z0-9.-]+\.amazonaws\.com(\.cn)?$/.test(principal)) return { kind: 'SERVICE', accountId: undefined, external: false };
  return { kind: 'ANYONE', accountId: undefined, external: true };
}
