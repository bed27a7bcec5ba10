import { accountOfArn } from '@mlapps/aws-identity/arn';

import { refusal } from '../../../errors.js';
import type { Account, PrincipalKind } from '../../../platform/prisma/client/client.js';
import type { Transaction } from '../../../platform/prisma/tenant-clients.js';
import type { Principal } from '../../decision/engine/decision.js';

/** A principal as grants store it. */
export interface ResolvedPrincipal {
  readonly kind: PrincipalKind;
  /** Account id, unit id, organization id, ARN of the domain or role. */
  readonly principal: string;
  readonly consumerAccountId: string | null;
  /** As RAM names it; of a domain not known before its account is asked. */
  readonly ramPrincipal: string | null;
  /** RAM treats it as outside of the organization, so it is invited. */
  readonly external: boolean;
}

/** @throws Refusal when it does not exist, or its account may not be given anything */
export async function resolvePrincipal(tx: Transaction, principal: Principal, field: readonly string[]): Promise<ResolvedPrincipal> {
  const organization = await tx.organization.findFirst();
  const sharingEnabled = organization !== null && organization.sharingEnabled !== false;
  switch (principal.kind) {
    case 'ORGANIZATION':
    case 'ORG_UNIT': {
      if (organization === null) throw refusal('notFound', { what: 'organization', id: '' }, field);
      if (!sharingEnabled)
        throw refusal('invalidState', { reason: 'AWS RAM is not enabled to share with units and the organization. Name accounts.' }, field);
      if (principal.kind === 'ORGANIZATION') return inside('ORGANIZATION', organization.organizationId, organization.arn);
      const unit = await tx.orgUnit.findFirst({ where: { unitId: principal.unitId, closedAt: null } });
      if (unit === null) throw refusal('notFound', { what: 'unit', id: principal.unitId }, field);
      // RAM does not take roots: everything below one is the organization
      return inside('ORG_UNIT', unit.unitId, unit.parentId === null ? organization.arn : unit.arn);
    }
    case 'ACCOUNT': {
      const { accountId } = principal;
      return { kind: 'ACCOUNT', principal: accountId, ...(await ofAccount(tx, accountId, sharingEnabled, field)), ramPrincipal: accountId };
    }
    case 'ROLE': {
      const { roleArn } = principal;
      const account = await ofAccount(tx, accountOfArn(roleArn)!, sharingEnabled, field);
      return { kind: 'ROLE', principal: roleArn, ...account, ramPrincipal: roleArn };
    }
    case 'DOMAIN': {
      const domain = await tx.domain.findFirst({ where: { arn: principal.domainArn, closedAt: null } });
      if (domain === null) throw refusal('notFound', { what: 'domain', id: principal.domainArn }, field);
      const account = await ofAccount(tx, domain.accountId, sharingEnabled, field);
      return { kind: 'DOMAIN', principal: domain.arn, ...account, ramPrincipal: null };
    }
  }
}

function inside(kind: PrincipalKind, principal: string, ramPrincipal: string): ResolvedPrincipal {
  return { kind, principal, consumerAccountId: null, ramPrincipal, external: false };
}

async function ofAccount(tx: Transaction, accountId: string, sharingEnabled: boolean, field: readonly string[]) {
  const account = await tx.account.findFirst({ where: { accountId } });
  if (account !== null && account.state !== 'ACTIVE')
    throw refusal('invalidState', { reason: `The account ${accountId} is ${account.state}: it is given nothing new.` }, field);
  return { consumerAccountId: accountId, external: !isMember(account) || !sharingEnabled };
}

/** Whether an account is in the organization. */
export function isMember(account: Pick<Account, 'closedAt' | 'unitId'> | null): boolean {
  return account !== null && account.closedAt === null && account.unitId !== null;
}
