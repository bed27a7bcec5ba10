import { type AssumeRoleRequest, MalformedPolicyDocumentException, PackedPolicyTooLargeException } from '@aws-sdk/client-sts';
import { parseIamArn } from '@mlapps/aws-identity/arn';
import { commonFault } from '@mlapps/aws-protocol/faults';
import { fault } from '@mlapps/aws-protocol/fault';

import { parsePolicy, PolicyRefused } from '../../authorization/policy/policy-document.js';
import type { RoleSession } from './session.js';

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html */
const MAX_TAGS = 50;
const MAX_POLICY_ARNS = 10;
const PACKED_BYTES = 2048;

type Tags = Readonly<Record<string, string>>;

/**
 * The session a request asks for: its tags together with those the caller's session passes on, its policies, its source identity.
 *
 * @param parent the caller's own role session, when roles are chained
 * @throws ValidationError, MalformedPolicyDocument
 */
export function roleSessionOf(input: AssumeRoleRequest, roleArn: string, parent: RoleSession | undefined): RoleSession {
  const inherited = Object.fromEntries(Object.entries(parent?.tags ?? {}).filter(([key]) => parent?.transitiveTagKeys.includes(key)));
  const tags = { ...readTags(input, inherited), ...inherited };
  const transitive = input.TransitiveTagKeys ?? [];
  const unknown = transitive.find((key) => !Object.hasOwn(tags, key));
  if (unknown !== undefined)
    throw commonFault('validation', `The specified transitive tag key ${unknown} must be included in the requested tags.`);
  if (Object.keys(tags).length > MAX_TAGS) throw commonFault('validation', `A session can have at most ${MAX_TAGS} tags.`);
  const sourceIdentity = parent?.sourceIdentity ?? input.SourceIdentity;
  return {
    roleArn,
    tags,
    transitiveTagKeys: [...new Set([...transitive, ...Object.keys(inherited)])],
    ...(sourceIdentity === undefined ? {} : { sourceIdentity }),
    ...(input.Policy === undefined ? {} : { policy: checkedPolicy(input.Policy) }),
    policyArns: checkedPolicyArns(input, roleArn),
  };
}

function readTags(input: AssumeRoleRequest, inherited: Tags): Tags {
  const tags = new Map<string, string>();
  const given = new Set<string>();
  const fixed = new Set(Object.keys(inherited).map((key) => key.toLowerCase()));
  for (const { Key: key = '', Value: value = '' } of input.Tags ?? []) {
    const folded = key.toLowerCase();
    if (given.has(folded)) throw commonFault('validation', 'Duplicate tag keys found. Please note that Tag keys are case insensitive.');
    if (folded.startsWith('aws:')) throw commonFault('validation', `Tag keys starting with 'aws:' are reserved for system use: ${key}`);
    if (fixed.has(folded))
      throw commonFault('validation', `The tag ${key} is a transitive tag of the calling session and cannot be set again.`);
    given.add(folded);
    tags.set(key, value);
  }
  return Object.fromEntries(tags);
}

function checkedPolicy(document: string): string {
  try {
    parsePolicy(document, 'identity');
    return document;
  } catch (error) {
    throw error instanceof PolicyRefused ? fault(MalformedPolicyDocumentException, error.message) : error;
  }
}

function checkedPolicyArns(input: AssumeRoleRequest, roleArn: string): string[] {
  const account = parseIamArn(roleArn)?.account;
  const arns = (input.PolicyArns ?? []).flatMap(({ arn }) => arn ?? []);
  if (arns.length > MAX_POLICY_ARNS) throw commonFault('validation', `A session can have at most ${MAX_POLICY_ARNS} managed policies.`);
  for (const arn of arns) {
    const parsed = parseIamArn(arn);
    if (parsed?.kind !== 'policy' || (parsed.account !== 'aws' && parsed.account !== account)) {
      throw commonFault('validation', `${arn} is not a managed policy of the role's account or of AWS.`);
    }
  }
  return arns;
}

/**
 * How much of the space for session policies and tags is used, in percent; undefined when there are none.
 * AWS packs them in a form it does not publish, so this is an estimate.
 *
 * @throws PackedPolicyTooLarge above 100
 */
export function packedPolicySize({ tags, policy, policyArns }: RoleSession): number | undefined {
  const texts = [policy ?? '', ...policyArns, ...Object.entries(tags).flat()];
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  if (bytes === 0) return undefined;
  const percent = Math.ceil((bytes * 100) / PACKED_BYTES);
  if (percent > 100)
    throw fault(PackedPolicyTooLargeException, `Packed policy consumes ${percent}% of allotted space, please use smaller policy.`);
  return percent;
}
