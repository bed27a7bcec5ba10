import { type PolicyType, PolicyTypeNotAvailableForOrganizationException, RootNotFoundException } from '@aws-sdk/client-organizations';
import { fault } from '@mlapps/aws-protocol/fault';

import type { OrganizationRecord } from './organization.js';
import { constraintViolation } from './refusals.js';

/** @throws RootNotFoundException */
export function requireRoot(rootId: string, organization: OrganizationRecord): void {
  if (rootId !== organization.rootId) throw fault(RootNotFoundException, "You specified a root that doesn't exist.");
}

/**
 * For policies: no type is available with consolidated billing only.
 *
 * @throws PolicyTypeNotAvailableForOrganizationException
 */
export function requireAvailable(type: PolicyType, { featureSet }: OrganizationRecord): void {
  if (featureSet === 'ALL') return;
  throw fault(
    PolicyTypeNotAvailableForOrganizationException,
    `You can't use the policy type ${type} with the feature set currently enabled for this organization. Enable all features first.`,
  );
}

/**
 * For trusted access.
 *
 * @throws ConstraintViolationException
 */
export function requireAllFeatures({ featureSet }: OrganizationRecord): void {
  if (featureSet === 'ALL') return;
  throw constraintViolation(
    'ORGANIZATION_NOT_IN_ALL_FEATURES_MODE',
    'The request failed because the organization does not have all features enabled. Please enable all features in your organization and then retry.',
  );
}
