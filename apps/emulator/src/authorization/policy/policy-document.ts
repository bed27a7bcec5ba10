import { parseArn } from '@mlapps/aws-identity/arn';

/** One statement of a policy, every member that may be a single value made a list. */
export interface Statement {
  readonly effect: 'Allow' | 'Deny';
  readonly sid: string | undefined;
  /** Kind (`AWS`, `Service`, `Federated`, `CanonicalUser`) to values; `*` alone is `{ AWS: ['*'] }`. */
  readonly principals: Principals | undefined;
  readonly notPrincipals: Principals | undefined;
  readonly actions: readonly string[];
  readonly notActions: readonly string[] | undefined;
  /** Nothing where the kind of policy has no resources, and when there is a NotResource. */
  readonly resources: readonly string[] | undefined;
  readonly notResources: readonly string[] | undefined;
  readonly conditions: readonly Condition[];
  /** Whether `${…}` is a variable: in version 2012-10-17, which is not the default. */
  readonly variables: boolean;
}

export type Principals = Readonly<Record<string, readonly string[]>>;

/** `{ StringEquals: { 'sts:ExternalId': ['a', 'b'] } }` is one condition. */
export interface Condition {
  readonly operator: string;
  readonly key: string;
  readonly values: readonly string[];
}

/**
 * `trust`: who may assume a role. `identity`: what a principal may do, inline or as a session policy. `service-control`: the most that
 * members of an organization may do. `resource`: who may do what with a resource. `share-permission`: one statement, which RAM
 * completes with the principals and the resource of a share.
 */
export type PolicyKind = 'trust' | 'identity' | 'service-control' | 'resource' | 'share-permission';

/** A policy IAM refuses; the message is IAM's. */
export class PolicyRefused extends Error {
  override readonly name = 'PolicyRefused';
}

type Json = Readonly<Record<string, unknown>>;

const VERSIONS: readonly unknown[] = ['2012-10-17', '2008-10-17', undefined];
const DOCUMENT_MEMBERS = new Set(['Version', 'Id', 'Statement']);
const STATEMENT_MEMBERS = new Set([
  'Sid',
  'Effect',
  'Principal',
  'NotPrincipal',
  'Action',
  'NotAction',
  'Resource',
  'NotResource',
  'Condition',
]);
const PERMISSION_MEMBERS = new Set(['Effect', 'Action', 'Condition']);
const PRINCIPAL_KINDS = new Set(['AWS', 'Service', 'Federated', 'CanonicalUser']);
const TRUST_ACTION = /^(\*|sts:[A-Za-z*?]+)$/i;
const ACTION = /^(\*|[A-Za-z0-9-]+:[A-Za-z0-9*?]+)$/;
const SERVICE_PRINCIPAL = /^[a-z0-9-]+(\.[a-z0-9-]+)*\.amazonaws\.com(\.cn)?$/;
const SYNTAX = 'Syntax errors in policy.';

/**
 * Reads and checks a policy by IAM's grammar.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
 *
 * @throws {@link PolicyRefused}
 */
export function parsePolicy(text: string, kind: PolicyKind): Statement[] {
  const document = parseJson(text);
  if (kind === 'share-permission') return [readPermission(document)];
  if (Object.keys(document).some((name) => !DOCUMENT_MEMBERS.has(name))) throw new PolicyRefused(SYNTAX);
  if (!VERSIONS.includes(document['Version'])) throw new PolicyRefused('Policy document must be version 2012-10-17 or greater.');
  const given = document['Statement'];
  if (given === undefined) throw new PolicyRefused('Missing required field Statement');
  const list: unknown[] = Array.isArray(given) ? given : [given];
  const variables = document['Version'] === '2012-10-17';
  const statements = list.map((item) => readStatement(item, kind, variables));
  const sids = statements.flatMap(({ sid }) => sid || []);
  if (new Set(sids).size < sids.length) throw new PolicyRefused('Statement IDs (SID) in a single policy must be unique.');
  return statements;
}

/** https://docs.aws.amazon.com/ram/latest/userguide/create-customer-managed-permissions.html */
function readPermission(given: Json): Statement {
  if (Object.keys(given).some((name) => !PERMISSION_MEMBERS.has(name)) || given['Effect'] === 'Deny') throw new PolicyRefused(SYNTAX);
  return readStatement(given, 'share-permission', true);
}

function parseJson(text: string): Json {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    throw new PolicyRefused('This policy contains invalid Json');
  }
  if (!isObject(document)) throw new PolicyRefused(SYNTAX);
  return document;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readStatement(given: unknown, kind: PolicyKind, variables: boolean): Statement {
  if (!isObject(given) || Object.keys(given).some((name) => !STATEMENT_MEMBERS.has(name))) throw new PolicyRefused(SYNTAX);
  const { Sid: sid, Effect: effect } = given;
  if (effect === undefined) throw new PolicyRefused('Missing required field Effect');
  if ((effect !== 'Allow' && effect !== 'Deny') || (sid !== undefined && typeof sid !== 'string')) throw new PolicyRefused(SYNTAX);
  const actions = texts(given['Action']);
  const notActions = given['NotAction'] === undefined ? undefined : texts(given['NotAction']);
  if (notActions !== undefined && actions.length > 0) throw new PolicyRefused(SYNTAX);
  checkActions([...actions, ...(notActions ?? [])], kind);
  const resources = readResources(given['Resource']);
  const notResources = readResources(given['NotResource']);
  checkResources(resources, notResources, kind);
  const principals = readPrincipals(given['Principal']);
  const notPrincipals = readPrincipals(given['NotPrincipal']);
  checkPrincipals(principals, notPrincipals, kind);
  const conditions = readConditions(given['Condition']);
  return { effect, sid, principals, notPrincipals, actions, notActions, resources, notResources, conditions, variables };
}

/** One text or a list of them. */
function texts(given: unknown): string[] {
  if (given === undefined) return [];
  const list: unknown[] = Array.isArray(given) ? given : [given];
  if (!list.every((item) => typeof item === 'string')) throw new PolicyRefused(SYNTAX);
  return list;
}

function checkActions(actions: readonly string[], kind: PolicyKind): void {
  if (actions.length === 0)
    throw new PolicyRefused(kind === 'trust' ? 'Missing required field Action' : 'Policy statement must contain actions.');
  if (kind === 'trust' && !actions.every((action) => TRUST_ACTION.test(action))) {
    throw new PolicyRefused('AssumeRole policy may only specify STS AssumeRole actions.');
  }
  if (!actions.every((action) => ACTION.test(action))) {
    throw new PolicyRefused('Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.');
  }
}

function readResources(given: unknown): string[] | undefined {
  return given === undefined ? undefined : texts(given);
}

function checkResources(resources: readonly string[] | undefined, notResources: readonly string[] | undefined, kind: PolicyKind): void {
  if (kind === 'trust') {
    if (resources !== undefined) throw new PolicyRefused('Has prohibited field Resource');
    if (notResources !== undefined) throw new PolicyRefused('Has prohibited field NotResource');
  }
  if (kind === 'trust' || kind === 'share-permission') return;
  const given = [...(resources ?? []), ...(notResources ?? [])];
  if (given.length === 0) throw new PolicyRefused('Policy statement must contain resources.');
  if (resources !== undefined && notResources !== undefined) throw new PolicyRefused(SYNTAX);
  const wrong = given.find((text) => text !== '*' && parseArn(text) === undefined && !/^arn:.*\*$/.test(text));
  if (wrong !== undefined) throw new PolicyRefused(`Resource ${wrong} must be in ARN format or "*".`);
}

function readPrincipals(given: unknown): Principals | undefined {
  if (given === undefined) return undefined;
  if (given === '*') return { AWS: ['*'] };
  if (!isObject(given) || Object.keys(given).length === 0) throw new PolicyRefused(SYNTAX);
  return Object.fromEntries(
    Object.entries(given).map(([kind, value]) => {
      const values = texts(value);
      if (!PRINCIPAL_KINDS.has(kind) || values.length === 0) throw new PolicyRefused(SYNTAX);
      return [kind, values];
    }),
  );
}

function checkPrincipals(principals: Principals | undefined, notPrincipals: Principals | undefined, kind: PolicyKind): void {
  if (kind !== 'trust' && kind !== 'resource') {
    if (principals !== undefined || notPrincipals !== undefined) throw new PolicyRefused('Policy document should not specify a principal.');
    return;
  }
  if (principals !== undefined && notPrincipals !== undefined) throw new PolicyRefused(SYNTAX);
  const given = principals ?? notPrincipals;
  if (given === undefined) throw new PolicyRefused('Missing required field Principal');
  for (const value of given['AWS'] ?? []) {
    if (value !== '*' && !/^\d{12}$/.test(value) && !isPrincipalArn(value)) refusePrincipal('AWS', value);
  }
  for (const value of given['Service'] ?? []) if (!SERVICE_PRINCIPAL.test(value)) refusePrincipal('SERVICE', value);
}

function isPrincipalArn(text: string): boolean {
  const arn = parseArn(text);
  if (arn?.service === 'iam' && arn.account === 'cloudfront') return arn.resource.startsWith('user/');
  if (arn === undefined || !/^\d{12}$/.test(arn.account)) return false;
  if (arn.service === 'iam') return arn.resource === 'root' || /^(role|user)\/[^*?]+$/.test(arn.resource);
  return arn.service === 'sts' && /^(assumed-role|federated-user)\/[^*?]+$/.test(arn.resource);
}

function refusePrincipal(kind: string, value: string): never {
  throw new PolicyRefused(`Invalid principal in policy: "${kind}":"${value}"`);
}

function readConditions(given: unknown): Condition[] {
  if (given === undefined) return [];
  if (!isObject(given)) throw new PolicyRefused(SYNTAX);
  return Object.entries(given).flatMap(([operator, keys]) => {
    if (!isObject(keys)) throw new PolicyRefused(SYNTAX);
    return Object.entries(keys).map(([key, value]) => {
      const list: unknown[] = Array.isArray(value) ? value : [value];
      if (!list.every((item) => ['string', 'boolean', 'number'].includes(typeof item))) throw new PolicyRefused(SYNTAX);
      return { operator, key, values: list.map(String) };
    });
  });
}
