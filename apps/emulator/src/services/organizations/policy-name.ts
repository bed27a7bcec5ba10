import { DuplicatePolicyException, type PolicyType } from '@aws-sdk/client-organizations';
import { fault } from '@mlapps/aws-protocol/fault';

import type { OrganizationStore } from './organizations-store.js';

/**
 * @param except the policy that is renamed
 * @throws DuplicatePolicyException
 */
export function refuseTakenName(name: string, type: PolicyType, { policies }: Pick<OrganizationStore, 'policies'>, except?: string): void {
  const taken = policies.list().some((policy) => policy.name === name && policy.type === type && policy.id !== except);
  if (taken) throw fault(DuplicatePolicyException, 'A policy with the same name already exists.');
}
