import type { PrincipalInput } from '../decision/read-question.js';
import type { ShareState } from '../../platform/prisma/client/client.js';

/** How requests name somebody whom RAM names so; nothing for those that cannot be given a grant: users, services, other organizations. */
export function principalInputOf(ramPrincipal: string, organizationId: string | undefined): PrincipalInput | undefined {
  if (/^\d{12}$/.test(ramPrincipal)) return { kind: 'ACCOUNT', accountId: ramPrincipal };
  if (/^arn:[\w-]+:iam::\d{12}:role\//.test(ramPrincipal)) return { kind: 'ROLE', roleArn: ramPrincipal };
  const [, kind, organization, unitId] =
    /^arn:[\w-]+:organizations::\d{12}:(ou|organization)\/(o-[a-z0-9]+)(?:\/(\S+))?$/.exec(ramPrincipal) ?? [];
  if (organization === undefined || organization !== organizationId) return undefined;
  return kind === 'ou' ? { kind: 'ORG_UNIT', unitId: unitId! } : { kind: 'ORGANIZATION' };
}

/** How far somebody in the share that is to be replaced is. */
export interface Standing {
  readonly grants: readonly { readonly state: ShareState; readonly desired: boolean }[];
  /** A request of theirs waits for approval. */
  readonly pending: boolean;
}

/** COVERED: has the access by a grant. WAITING: will, or may. LEFT_OUT: nothing is under way for them. */
export type Coverage = 'COVERED' | 'WAITING' | 'LEFT_OUT';

export function coverageOf({ grants, pending }: Standing): Coverage {
  const wanted = grants.filter(({ desired }) => desired);
  if (wanted.some(({ state }) => state === 'ACTIVE')) return 'COVERED';
  // FAILED may still come about: somebody accepts late, or repairs it
  return wanted.length > 0 || pending ? 'WAITING' : 'LEFT_OUT';
}

/** What becomes of an adoption: the share goes once everybody in it is covered; with somebody left out it stays, and is a finding again. */
export function adoptionStep(coverages: readonly Coverage[]): 'REPLACE' | 'WAIT' | 'GIVE_UP' {
  if (coverages.includes('LEFT_OUT')) return 'GIVE_UP';
  return coverages.every((each) => each === 'COVERED') ? 'REPLACE' : 'WAIT';
}
