import { compilePolicy, evaluatePolicy, type PolicyPrincipal } from '../../authorization/policy/policy.js';

/** Who asks to assume a role. */
export type TrustedParty =
  | {
      readonly kind: 'aws';
      readonly account: string;
      /** The ARN that signs: root, a user or a role session. */
      readonly arn: string;
      /** For a role session, the ARN of the role with its path. */
      readonly roleArn?: string;
    }
  | { readonly kind: 'service'; readonly service: string };

/**
 * Whether a role's trust policy lets a party do an `sts:` action. An explicit Deny wins, and so does a Deny whose condition cannot be
 * judged here; an Allow counts only when every part of it is met.
 *
 * @param document the trust policy as stored, which was checked then
 * @param facts condition keys in lower case
 */
export function trusts(
  document: string,
  action: string,
  party: TrustedParty,
  facts: Pick<ReadonlyMap<string, readonly string[]>, 'get'>,
): boolean {
  const policy = compilePolicy(document, 'trust');
  const request = { action, resource: '*', principal: principalOf(party), facts: (key: string) => facts.get(key) };
  return evaluatePolicy(policy, request).effect === 'Allow';
}

function principalOf(party: TrustedParty): PolicyPrincipal {
  return party.kind === 'service' ? { account: '', arn: party.service, service: party.service } : party;
}

/** A trust policy by which one principal may assume the role. */
export function trustPolicyFor(principal: { readonly AWS: string } | { readonly Service: string }): string {
  const statement = { Effect: 'Allow', Principal: principal, Action: 'sts:AssumeRole' };
  return JSON.stringify({ Version: '2012-10-17', Statement: [statement] });
}
