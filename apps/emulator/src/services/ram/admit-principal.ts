import { InvalidParameterException, UnknownResourceException } from '@aws-sdk/client-ram';
import { parseIamArn } from '@mlapps/aws-identity/arn';
import { fault } from '@mlapps/aws-protocol/fault';

import type { OrganizationRecord } from '../organizations/organization.js';
import type { RamContext } from './context.js';
import { type Principal, parsePrincipal } from './principal.js';
import type { ResourceShareRecord } from './resource-share.js';

/** How a principal gets into a share. */
export interface AdmittedPrincipal {
  readonly external: boolean;
  /** Id of the organization it is in through. */
  readonly throughOrganization?: string;
  /** Account that has to accept an invitation first. */
  readonly invited?: string;
}

type Terms = Pick<ResourceShareRecord, 'owner' | 'allowExternalPrincipals' | 'retainOnLeave'>;

/**
 * https://docs.aws.amazon.com/ram/latest/userguide/getting-started-sharing.html
 *
 * @throws InvalidParameterException, UnknownResourceException
 */
export function admitPrincipal(text: string, share: Terms, ctx: RamContext): AdmittedPrincipal {
  const principal = parsePrincipal(text);
  if (principal === undefined || isOfAnotherPartition(text, ctx)) {
    throw fault(InvalidParameterException, `Principal ID ${text} is malformed. Verify the ID and try again.`);
  }
  if (principal.kind === 'service') return { external: false };
  const organization = sharingOrganization(share.owner, ctx);
  if (principal.kind === 'organization' || principal.kind === 'unit') {
    if (organization === undefined || !isPartOf(principal, organization, ctx)) throw unknownPart(principal);
    return { external: false, throughOrganization: organization.id };
  }
  if (principal.account === share.owner) return { external: false };
  const isMember = organization !== undefined && ctx.organizations.membershipOf(principal.account)?.organization.id === organization.id;
  if (isMember && !share.retainOnLeave) return { external: false, throughOrganization: organization.id };
  if (!isMember && !share.allowExternalPrincipals) throw outsider(text);
  return { external: true, invited: principal.account };
}

/** Roles and users live in one partition; organizations are looked up by theirs. */
function isOfAnotherPartition(text: string, { partition }: RamContext): boolean {
  const iam = parseIamArn(text);
  return iam !== undefined && iam.partition !== partition;
}

export function outsider(principal: string): InvalidParameterException {
  return fault(
    InvalidParameterException,
    `Principal ${principal} is not in your AWS organization. You do not have permission to add external AWS accounts to a resource share.`,
  );
}

/** The organization of an account, when RAM may share inside it. */
export function sharingOrganization(account: string, ctx: RamContext): OrganizationRecord | undefined {
  const organization = ctx.organizations.membershipOf(account)?.organization;
  return organization !== undefined && ctx.sharingEnabled(organization) ? organization : undefined;
}

type Part = Extract<Principal, { kind: 'organization' | 'unit' }>;

function isPartOf(part: Part, organization: OrganizationRecord, { organizations }: RamContext): boolean {
  if (part.organizationId !== organization.id || part.managementAccount !== organization.managementAccount) return false;
  if (part.partition !== organization.partition) return false;
  return part.kind === 'organization' || organizations.has(organization.id, part.unitId);
}

/** https://docs.aws.amazon.com/ram/latest/userguide/tshoot-unknown-resource.html */
function unknownPart(part: Part): UnknownResourceException {
  const text = part.kind === 'unit' ? `OrganizationalUnit ${part.unitId}` : `Organization ${part.organizationId}`;
  return fault(UnknownResourceException, `${text} could not be found.`);
}
