import { MalformedPolicyDocumentException, type PolicyType } from '@aws-sdk/client-organizations';
import { fault } from '@mlapps/aws-protocol/fault';

import { parsePolicy, PolicyRefused } from '../../authorization/policy/policy-document.js';
import { InheritanceRefused, parseInheritance } from './inheritance.js';
import { policyLimitsOf } from './policy-limits.js';
import { constraintViolation } from './refusals.js';

type Json = Readonly<Record<string, unknown>>;

/** What the document of a management policy begins with; the types AWS has not described take anything. */
const MEMBERS: Partial<Record<PolicyType, readonly string[]>> = {
  TAG_POLICY: ['tags'],
  BACKUP_POLICY: ['plans'],
  AISERVICES_OPT_OUT_POLICY: ['services'],
  CHATBOT_POLICY: ['chatbot'],
  DECLARATIVE_POLICY_EC2: ['ec2_attributes'],
  SECURITYHUB_POLICY: ['securityhub'],
  INSPECTOR_POLICY: ['inspector'],
  BEDROCK_POLICY: ['bedrock'],
  S3_POLICY: ['s3_attributes'],
  UPGRADE_ROLLOUT_POLICY: ['upgrade_rollout'],
};

/** @throws ConstraintViolationException for one that is too long, MalformedPolicyDocumentException */
export function checkPolicyContent(content: string, type: PolicyType): void {
  const { size } = policyLimitsOf(type);
  if (content.length > size) {
    const message = `You have exceeded the maximum policy size. A ${type} has at most ${size} characters, and this has ${content.length}.`;
    throw constraintViolation('POLICY_CONTENT_LIMIT_EXCEEDED', message);
  }
  try {
    checkGrammar(content, type);
  } catch (error) {
    if (!(error instanceof PolicyRefused || error instanceof InheritanceRefused)) throw error;
    throw malformed(error.message);
  }
}

function malformed(reason: string): Error {
  return fault(
    MalformedPolicyDocumentException,
    `The provided policy document does not meet the requirements of the specified policy type: ${reason}`,
  );
}

function checkGrammar(content: string, type: PolicyType): void {
  if (type === 'SERVICE_CONTROL_POLICY') return checkServiceControl(content);
  if (type === 'RESOURCE_CONTROL_POLICY') return checkResourceControl(content);
  const document = parseObject(content);
  const members = MEMBERS[type];
  const unknown = Object.keys(document).find((name) => members !== undefined && !members.includes(name) && !name.startsWith('@@'));
  if (unknown !== undefined) throw new InheritanceRefused(`a ${type} has no member ${unknown}, it begins with ${members?.join(' or ')}`);
  const missing = members?.every((name) => document[name] === undefined);
  if (missing ?? Object.keys(document).length === 0) throw new InheritanceRefused(`it lacks ${members?.join(' or ') ?? 'any content'}`);
  parseInheritance(document);
}

/** https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_syntax.html */
function checkServiceControl(content: string): void {
  const statements = parsePolicy(content, 'identity');
  if (statements.length === 0) throw new PolicyRefused('Statement is empty.');
  checkVersion(parseObject(content));
}

/** https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps_syntax.html */
function checkResourceControl(content: string): void {
  const document = parseObject(content);
  checkVersion(document);
  const given: unknown[] = Array.isArray(document['Statement']) ? document['Statement'] : [document['Statement']];
  const statements = given.filter((statement): statement is Json => typeof statement === 'object' && statement !== null);
  for (const { Effect: effect, Principal: principal, Action: action, NotAction: notAction } of statements) {
    if (effect !== 'Deny') throw new PolicyRefused('The Effect of a resource control policy must be Deny.');
    if (principal !== '*') throw new PolicyRefused('The Principal of a resource control policy must be "*".');
    if (notAction !== undefined) throw new PolicyRefused('NotAction is not supported in resource control policies.');
    if ([action].flat().includes('*'))
      throw new PolicyRefused('The Action of a resource control policy must name a service, "*" is not enough.');
  }
  const withoutPrincipals = statements.map(({ Principal: _, ...statement }) => statement);
  if (withoutPrincipals.length < given.length || given.length === 0) throw new PolicyRefused('Missing required field Statement');
  parsePolicy(JSON.stringify({ ...document, Statement: withoutPrincipals }), 'identity');
}

function checkVersion({ Version: version }: Json): void {
  if (version !== undefined && version !== '2012-10-17') throw new PolicyRefused('Version must be 2012-10-17.');
}

function parseObject(content: string): Json {
  let document: unknown;
  try {
    document = JSON.parse(content);
  } catch {
    throw new PolicyRefused('This policy contains invalid Json');
  }
  if (typeof document !== 'object' || document === null || Array.isArray(document)) throw new PolicyRefused('it must be a JSON object');
  return document as Json;
}
