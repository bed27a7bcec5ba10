import { isTooDeep } from '../../authorization/policy/json-depth.js';
import { parsePolicy, type PolicyKind, PolicyRefused, type Statement } from '../../authorization/policy/policy-document.js';
import { invalidInput } from './refusals.js';

/**
 * What a member may be allowed to do.
 * https://docs.aws.amazon.com/organizations/latest/userguide/orgs_delegate_policies.html — "Supported delegation policy actions"
 */
const ACTIONS =
  /^organizations:(?:(?:Describe|List)[A-Za-z]*\*?|(?:Attach|Create|Delete|Detach|Update)Policy|(?:Disable|Enable)PolicyType|(?:Un)?[Tt]agResource)$/;
const PRINCIPAL = /^(?:\d{12}|arn:aws[a-z-]*:iam::\d{12}:(?:root|(?:role|user)\/[^*?]+))$/;

type Json = Readonly<Record<string, unknown>>;

/**
 * Checks the policy by which a management account lets members manage policies.
 *
 * @throws InvalidInputException
 */
export function checkResourcePolicy(content: string): void {
  checkStatements(content);
  parse(content, 'resource');
}

function checkStatements(content: string): void {
  for (const statement of readStatements(content)) {
    const { Principal: principal, NotPrincipal: notPrincipal, ...rest } = statement;
    if (notPrincipal !== undefined) throw invalidInput('INVALID_PRINCIPAL', 'NotPrincipal is not supported in the policy.');
    checkPrincipal(principal);
    for (const { actions, notActions } of parseRest(rest)) {
      const unsupported = [...actions, ...(notActions ?? [])].find((action) => !ACTIONS.test(action));
      if (unsupported !== undefined || notActions !== undefined) {
        throw invalidInput(
          'UNSUPPORTED_ACTION_IN_RESOURCE_POLICY',
          `The action ${unsupported ?? 'element NotAction'} is not supported in the policy.`,
        );
      }
    }
  }
}

function readStatements(content: string): Json[] {
  let document: unknown;
  try {
    document = JSON.parse(content);
  } catch {
    throw invalidJson('This policy contains invalid Json');
  }
  if (isTooDeep(document)) throw invalidJson('The policy is nested too deeply.');
  const { Statement: given, ...others } = { ...(document as Json) };
  const statements = [given].flat();
  if (given === undefined || statements.some((item) => typeof item !== 'object' || item === null)) {
    throw invalidJson('Missing required field Statement');
  }
  parseRest({ Effect: 'Allow', Action: '*', Resource: '*' }, others);
  return statements as Json[];
}

/** A statement without its principals is read as one of an identity policy. */
function parseRest(statement: Json, others: Json = {}): Statement[] {
  return parse(JSON.stringify({ ...others, Statement: [statement] }), 'identity');
}

function parse(document: string, kind: PolicyKind): Statement[] {
  try {
    return parsePolicy(document, kind);
  } catch (error) {
    throw error instanceof PolicyRefused ? invalidJson(error.message) : error;
  }
}

function invalidJson(message: string): Error {
  return invalidInput('INVALID_RESOURCE_POLICY_JSON', message);
}

function checkPrincipal(given: unknown): void {
  const named: unknown =
    typeof given === 'object' && given !== null && Object.keys(given).join() === 'AWS' ? (given as Json)['AWS'] : given;
  const principals: unknown[] = [named].flat();
  const wrong = principals.length === 0 || principals.some((item) => item !== '*' && (typeof item !== 'string' || !PRINCIPAL.test(item)));
  if (wrong) throw invalidInput('INVALID_PRINCIPAL', 'You specified an invalid principal element in the policy.');
}
