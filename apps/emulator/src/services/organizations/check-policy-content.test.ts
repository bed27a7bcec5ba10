import { ConstraintViolationException, MalformedPolicyDocumentException, type PolicyType } from '@aws-sdk/client-organizations';
import { describe, expect, it } from '@jest/globals';

import { checkPolicyContent } from './check-policy-content.js';

const DENY = { Effect: 'Deny', Action: 's3:*', Resource: '*' };
const document = (statement: unknown, more: object = {}): object => ({ Version: '2012-10-17', ...more, Statement: statement });
const check = (content: unknown, type: PolicyType): void =>
  checkPolicyContent(typeof content === 'string' ? content : JSON.stringify(content), type);

function refused(content: unknown, type: PolicyType): string {
  try {
    check(content, type);
  } catch (error) {
    expect(error).toBeInstanceOf(MalformedPolicyDocumentException);
    return (error as Error).message.replace(
      /^The provided policy document does not meet the requirements of the specified policy type: /,
      '',
    );
  }
  return 'taken';
}

describe('checkPolicyContent', () => {
  it.each([
    ['a single statement', document(DENY)],
    ['no version', { Statement: [DENY] }],
    ['a wildcard in the middle', document([{ ...DENY, Action: 's3:*Object' }])],
    [
      'NotAction with a condition',
      document([{ Effect: 'Deny', NotAction: 'iam:*', Resource: '*', Condition: { StringNotEquals: { a: 'b' } } }]),
    ],
    ['NotResource', document([{ Effect: 'Allow', Action: '*', NotResource: 'arn:aws:s3:::secret/*' }])],
  ])('takes a service control policy with %s', (_, content) => {
    expect(refused(content, 'SERVICE_CONTROL_POLICY')).toBe('taken');
  });

  it.each([
    ['{', 'This policy contains invalid Json'],
    [document({ ...DENY, Principal: '*' }), 'Policy document should not specify a principal.'],
    [document({ Effect: 'Deny', Action: 's3:*' }), 'Policy statement must contain resources.'],
    [document({ ...DENY, Action: 'GetObject' }), 'Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.'],
    [document({ ...DENY, Effect: 'Maybe' }), 'Syntax errors in policy.'],
    [document([]), 'Statement is empty.'],
    [document(DENY, { Version: '2008-10-17' }), 'Version must be 2012-10-17.'],
    [{ Version: '2012-10-17' }, 'Missing required field Statement'],
  ])('refuses the service control policy %j', (content, message) => {
    expect(refused(content, 'SERVICE_CONTROL_POLICY')).toBe(message);
  });

  it.each([
    [document([{ ...DENY, Principal: '*' }]), 'taken'],
    [document({ ...DENY, Principal: '*', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }), 'taken'],
    [document([DENY]), 'The Principal of a resource control policy must be "*".'],
    [document([{ ...DENY, Effect: 'Allow', Principal: '*' }]), 'The Effect of a resource control policy must be Deny.'],
    [
      document([{ ...DENY, Action: '*', Principal: '*' }]),
      'The Action of a resource control policy must name a service, "*" is not enough.',
    ],
    [
      document([{ Effect: 'Deny', NotAction: 's3:*', Resource: '*', Principal: '*' }]),
      'NotAction is not supported in resource control policies.',
    ],
    [document(['x']), 'Missing required field Statement'],
    [document([]), 'Missing required field Statement'],
    ['[]', 'it must be a JSON object'],
  ])('of the resource control policy %j says: %s', (content, message) => {
    expect(refused(content, 'RESOURCE_CONTROL_POLICY')).toBe(message);
  });

  it.each<[unknown, PolicyType, string]>([
    [{ tags: { a: { tag_key: { '@@assign': 'A' } } } }, 'TAG_POLICY', 'taken'],
    [{ services: { '@@operators_allowed_for_child_policies': ['@@none'], default: {} } }, 'AISERVICES_OPT_OUT_POLICY', 'taken'],
    [{ anything: { a: { '@@assign': 1 } } }, 'GUARDDUTY_POLICY', 'taken'],
    [{ plans: {} }, 'TAG_POLICY', 'a TAG_POLICY has no member plans, it begins with tags'],
    [{}, 'BACKUP_POLICY', 'it lacks plans'],
    [{}, 'GUARDDUTY_POLICY', 'it lacks any content'],
    [{ tags: { a: { tag_key: 'A' } } }, 'TAG_POLICY', 'the policy.tags.a.tag_key must be an object; a value is set with @@assign'],
    [{ tags: { a: { '@@set': 1 } } }, 'TAG_POLICY', 'the policy.tags.a has the unknown operator @@set'],
    [{ tags: { a: { '@@append': 'x' } } }, 'TAG_POLICY', 'the policy.tags.a.@@append must be a list of values'],
    [{ tags: { a: { '@@assign': null } } }, 'TAG_POLICY', 'the policy.tags.a.@@assign must be a list of values'],
    [
      { tags: { '@@operators_allowed_for_child_policies': ['@@some'] } },
      'TAG_POLICY',
      'the policy.tags.@@operators_allowed_for_child_policies has the unknown operator @@some',
    ],
  ])('of %j as %s says: %s', (content, type, message) => {
    expect(refused(content, type)).toBe(message);
  });

  it.each<[PolicyType, number]>([
    ['SERVICE_CONTROL_POLICY', 5120],
    ['RESOURCE_CONTROL_POLICY', 5120],
    ['AISERVICES_OPT_OUT_POLICY', 2500],
    ['TAG_POLICY', 10_000],
  ])('counts the characters of a %s up to %i', (type, size) => {
    const reason = (length: number): unknown => {
      try {
        check(' '.repeat(length), type);
      } catch (error) {
        return error instanceof ConstraintViolationException ? error.Reason : undefined;
      }
      return undefined;
    };
    expect([reason(size), reason(size + 1)]).toEqual([undefined, 'POLICY_CONTENT_LIMIT_EXCEEDED']);
  });
});
