import { InvalidPolicyException, MalformedPolicyTemplateException } from '@aws-sdk/client-ram';
import { fault } from '@mlapps/aws-protocol/fault';

import { isTooDeep } from '../../authorization/policy/json-depth.js';
import { parsePolicy, PolicyRefused } from '../../authorization/policy/policy-document.js';
import { serviceOf } from './shareable-type.js';

/** What a permission allows, without resource and principal, which RAM fills in. */
interface PolicyTemplate {
  readonly Effect: 'Allow';
  readonly Action: readonly string[];
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

const MEMBERS = new Set(['Effect', 'Action', 'Condition']);
const OPERATOR =
  /^(ForAnyValue:|ForAllValues:)?((String|Arn)(Not)?(Equals|Like)|String(Not)?EqualsIgnoreCase|(Numeric|Date)(NotEquals|((Less|Greater)Than)?Equals|(Less|Greater)Than)|Bool|BinaryEquals|(Not)?IpAddress)(IfExists)?$|^Null$/;

/**
 * Checks a template by RAM's rules: one `Allow`, actions that may be shared of that type, and conditions.
 *
 * @param shareable actions of the type; nothing when they are not known, then any action of the type's service passes
 * @returns the template to keep
 * @throws MalformedPolicyTemplateException, InvalidPolicyException
 */
export function checkPolicyTemplate(text: string, resourceType: string, shareable: ReadonlySet<string> | undefined): string {
  const template = readPolicyTemplate(text);
  const known = shareable && new Set([...shareable].map((action) => action.toLowerCase()));
  const service = `${serviceOf(resourceType)}:`;
  const refused = template.Action.find((action) =>
    known ? !known.has(action.toLowerCase()) : !action.startsWith(service) || action.includes('*'),
  );
  if (refused !== undefined) {
    throw fault(InvalidPolicyException, `The action ${refused} is not supported for the resource type ${resourceType}.`);
  }
  const operator = Object.keys(template.Condition ?? {}).find((name) => !OPERATOR.test(name));
  if (operator !== undefined) throw fault(InvalidPolicyException, `The condition operator ${operator} is not valid.`);
  return isPlain(text) ? text : JSON.stringify(template);
}

/** Whether the effect is written as in IAM, so that the text can be kept as it was given. */
function isPlain(text: string): boolean {
  return (JSON.parse(text) as PolicyTemplate).Effect === 'Allow';
}

/** @throws MalformedPolicyTemplateException */
function readPolicyTemplate(text: string): PolicyTemplate {
  const given = parseObject(text);
  const foreign = Object.keys(given).find((name) => !MEMBERS.has(name));
  if (foreign !== undefined) throw malformed(`The policy template can't include the element ${foreign}.`);
  for (const name of ['Effect', 'Action']) {
    if (given[name] === undefined) throw malformed(`The policy template must include the element ${name}.`);
  }
  const { Effect: effect, Action: action, Condition: condition } = given;
  // the documentation writes ALLOW, its examples Allow
  if (typeof effect !== 'string' || effect.toLowerCase() !== 'allow') throw malformed('The element Effect must be Allow.');
  const statement = { Effect: 'Allow' as const, Action: asList(action), ...(condition === undefined ? {} : { Condition: condition }) };
  checkGrammar(statement);
  return statement as PolicyTemplate;
}

function parseObject(text: string): Readonly<Record<string, unknown>> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw malformed('The policy template is not valid JSON.');
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) throw malformed('The policy template must be a JSON object.');
  if (isTooDeep(parsed)) throw malformed('The policy template is nested too deeply.');
  return parsed as Readonly<Record<string, unknown>>;
}

function asList(action: unknown): string[] {
  const list: unknown[] = Array.isArray(action) ? action : [action];
  if (list.length === 0 || !list.every((item) => typeof item === 'string')) {
    throw malformed('The element Action must be an action or a list of actions.');
  }
  return list;
}

function checkGrammar(statement: object): void {
  const document = { Version: '2012-10-17', Statement: [{ ...statement, Resource: '*' }] };
  try {
    parsePolicy(JSON.stringify(document), 'identity');
  } catch (error) {
    if (!(error instanceof PolicyRefused)) throw error;
    throw malformed(`The policy template is not valid: ${error.message}`);
  }
}

function malformed(message: string): MalformedPolicyTemplateException {
  return fault(MalformedPolicyTemplateException, message);
}
