import { resourceTest } from './arn-pattern.js';
import { compileCondition, type ConditionTest } from './condition.js';
import { parsePolicy, type PolicyKind, type Statement } from './policy-document.js';
import { notPrincipalTest, principalTest, type PolicyPrincipal, type PrincipalTest } from './principals.js';
import { compileGlob, globMatches } from './text-pattern.js';
import { alternatives, opposite, type Facts, type TextTest, type Verdict } from './verdict.js';

export { PolicyRefused, type PolicyKind } from './policy-document.js';
export type { PolicyPrincipal } from './principals.js';
export type { Facts } from './verdict.js';

export interface PolicyRequest {
  /** `service:Operation`, in any case. */
  readonly action: string;
  /** ARN, or `*` for an action on no resource in particular. */
  readonly resource: string;
  /** Left out for an anonymous request, and where the policy names no principals. */
  readonly principal?: PolicyPrincipal;
  /** Condition keys in lower case to values; undefined when the key is not known, an empty list when it is known to be absent. */
  readonly facts: Facts;
}

export interface PolicyVerdict {
  /** `None`: no statement applies. */
  readonly effect: 'Allow' | 'Deny' | 'None';
  /** Of the statement that decided. */
  readonly sid?: string;
  /** Its place in the document, from 0. */
  readonly statement?: number;
  /** A Deny that counts because it cannot be judged here whether it applies. */
  readonly unjudged?: true;
}

/** A policy document prepared for many requests. */
export interface CompiledPolicy {
  readonly denies: readonly CompiledStatement[];
  readonly allows: readonly CompiledStatement[];
}

interface CompiledStatement {
  readonly verdict: PolicyVerdict;
  readonly unjudged: PolicyVerdict;
  /** Gets the action in lower case. */
  namesAction(action: string): boolean;
  readonly resource: TextTest | undefined;
  readonly principal: PrincipalTest | undefined;
  readonly conditions: readonly ConditionTest[];
}

const NONE: PolicyVerdict = { effect: 'None' };

/**
 * Checks a policy document and prepares it.
 *
 * @example
 * const policy = compilePolicy(document, 'service-control');
 * evaluatePolicy(policy, { action: 'sagemaker:CreateMlflowApp', resource: arn, facts: () => undefined }).effect; // 'Deny'
 * @throws PolicyRefused
 */
export function compilePolicy(document: string, kind: PolicyKind): CompiledPolicy {
  const statements = parsePolicy(document, kind);
  const compiled = statements.map((statement, index) => compileStatement(statement, index));
  const of = (effect: PolicyVerdict['effect']): CompiledStatement[] => compiled.filter((statement) => statement.verdict.effect === effect);
  return { denies: of('Deny'), allows: of('Allow') };
}

/** An Allow that cannot be judged never grants; a Deny that cannot be judged denies, and any Deny wins. */
export function evaluatePolicy({ denies, allows }: CompiledPolicy, request: PolicyRequest): PolicyVerdict {
  const action = request.action.toLowerCase();
  for (const statement of denies) {
    const found = judge(statement, action, request);
    if (found !== 'unmet') return found === 'met' ? statement.verdict : statement.unjudged;
  }
  for (const statement of allows) if (judge(statement, action, request) === 'met') return statement.verdict;
  return NONE;
}

function judge({ namesAction, resource, principal, conditions }: CompiledStatement, action: string, request: PolicyRequest): Verdict {
  if (!namesAction(action)) return 'unmet';
  if (principal !== undefined && !principal(request.principal)) return 'unmet';
  const { facts } = request;
  const found = resource === undefined ? 'met' : resource(request.resource, facts);
  if (found === 'unmet') return found;
  let unknown = found === 'unknown';
  for (const condition of conditions) {
    const met = condition(facts);
    if (met === 'unmet') return met;
    unknown ||= met === 'unknown';
  }
  return unknown ? 'unknown' : 'met';
}

function compileStatement(statement: Statement, index: number): CompiledStatement {
  const { effect, sid, actions, notActions, principals, notPrincipals, conditions, variables } = statement;
  const verdict: PolicyVerdict = { effect, ...(sid === undefined ? {} : { sid }), statement: index };
  const isNamed = actionTest(notActions ?? actions);
  const principal = notPrincipals ? notPrincipalTest(notPrincipals, effect) : principals && principalTest(principals);
  return {
    verdict,
    unjudged: { ...verdict, unjudged: true },
    namesAction: notActions === undefined ? isNamed : (action) => !isNamed(action),
    resource: resourceTestOf(statement),
    principal,
    conditions: conditions.map((condition) => compileCondition(condition, variables)),
  };
}

function actionTest(patterns: readonly string[]): (action: string) => boolean {
  const lower = patterns.map((pattern) => pattern.toLowerCase());
  if (lower.includes('*')) return () => true;
  const exact = new Set(lower.filter((pattern) => !/[*?]/.test(pattern)));
  const prefixes = lower.filter((pattern) => /^[^*?]*\*$/.test(pattern)).map((pattern) => pattern.slice(0, -1));
  const globs = lower.filter((pattern) => /[*?]/.test(pattern) && !/^[^*?]*\*$/.test(pattern)).map(compileGlob);
  if (prefixes.length + globs.length === 0) return (action) => exact.has(action);
  return (action) => {
    if (exact.has(action)) return true;
    for (const prefix of prefixes) if (action.startsWith(prefix)) return true;
    for (const glob of globs) if (globMatches(action, glob)) return true;
    return false;
  };
}

/** Nothing when every resource is meant. */
function resourceTestOf({ resources, notResources, variables }: Statement): TextTest | undefined {
  const patterns = notResources ?? resources;
  if (patterns === undefined || (notResources === undefined && patterns.includes('*'))) return undefined;
  // what cannot be excluded is not granted
  const withoutValue = notResources === undefined ? 'unmet' : 'unknown';
  const isNamed = alternatives(patterns.map((pattern) => resourceTest(pattern, variables, withoutValue)));
  return notResources === undefined ? isNamed : (text, facts) => opposite(isNamed(text, facts));
}
