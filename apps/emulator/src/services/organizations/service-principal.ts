import type { PolicyType } from '@aws-sdk/client-organizations';

import { invalidInput } from './refusals.js';

const SERVICE_PRINCIPAL = /^[a-z0-9]+(?:[.-][a-z0-9]+)*\.amazonaws\.com(?:\.cn)?$/;

/** Policy types that need trusted access of their service first. */
export const SERVICE_OF_POLICY_TYPE: Partial<Record<PolicyType, string>> = { SECURITYHUB_POLICY: 'securityhub.amazonaws.com' };

/** @throws InvalidInputException for what is not the principal of a service */
export function requireServicePrincipal(principal: string): void {
  if (!SERVICE_PRINCIPAL.test(principal)) {
    throw invalidInput('UNRECOGNIZED_SERVICE_PRINCIPAL', `You specified a service principal that isn't recognized: ${principal}`);
  }
}
