import { isIP } from 'node:net';

import { arnTest } from './arn-pattern.js';
import { ipRange } from './ip-range.js';
import type { Condition } from './policy-document.js';
import { stretchTest, tokensOf } from './text-pattern.js';
import { alternatives, opposite, verdict, type Facts, type TextTest, type Verdict } from './verdict.js';

/** A condition, prepared. */
export type ConditionTest = (facts: Facts) => Verdict;

interface Operator {
  /** Prepares one value of the policy. */
  prepare(wanted: string, variables: boolean): TextTest;
  readonly negated: boolean;
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html */
const OPERATORS: ReadonlyMap<string, Operator> = new Map([
  ...both('StringEquals', 'StringNotEquals', textTest(false)),
  ...both('StringEqualsIgnoreCase', 'StringNotEqualsIgnoreCase', foldedTest),
  ...both('StringLike', 'StringNotLike', textTest(true)),
  ...both('ArnEquals', 'ArnNotEquals', arnTest),
  ...both('ArnLike', 'ArnNotLike', arnTest),
  ...both(
    'NumericEquals',
    'NumericNotEquals',
    comparison(numberOf, (actual, wanted) => actual === wanted),
  ),
  ...both(
    'DateEquals',
    'DateNotEquals',
    comparison(timeOf, (actual, wanted) => actual === wanted),
  ),
  ...orders('Numeric', numberOf),
  ...orders('Date', timeOf),
  ...both('IpAddress', 'NotIpAddress', addressTest),
  positive('Bool', foldedTest),
  positive('BinaryEquals', binaryTest),
]);

function both(name: string, opposite: string, prepare: Operator['prepare']): [string, Operator][] {
  return [positive(name, prepare), [opposite, { prepare, negated: true }]];
}

function positive(name: string, prepare: Operator['prepare']): [string, Operator] {
  return [name, { prepare, negated: false }];
}

function orders(kind: string, read: (text: string) => number): [string, Operator][] {
  return [
    positive(
      `${kind}LessThan`,
      comparison(read, (actual, wanted) => actual < wanted),
    ),
    positive(
      `${kind}LessThanEquals`,
      comparison(read, (actual, wanted) => actual <= wanted),
    ),
    positive(
      `${kind}GreaterThan`,
      comparison(read, (actual, wanted) => actual > wanted),
    ),
    positive(
      `${kind}GreaterThanEquals`,
      comparison(read, (actual, wanted) => actual >= wanted),
    ),
  ];
}

function textTest(wildcards: boolean): Operator['prepare'] {
  return (wanted, variables) => {
    const test = stretchTest(tokensOf(wanted, { variables, wildcards }));
    return (actual, facts) => test(actual, facts, 0, actual.length);
  };
}

function foldedTest(wanted: string, variables: boolean): TextTest {
  const tokens = tokensOf(wanted.toLowerCase(), { variables, wildcards: false });
  const test = stretchTest(tokens);
  return (actual, facts) => test(actual.toLowerCase(), (key) => facts(key)?.map((value) => value.toLowerCase()), 0, actual.length);
}

/** What is no number or no time, on either side, cannot be judged. */
function comparison(read: (text: string) => number, holds: (actual: number, wanted: number) => boolean): Operator['prepare'] {
  return (text) => {
    const wanted = read(text);
    return (given) => {
      const actual = read(given);
      return Number.isNaN(wanted) || Number.isNaN(actual) ? 'unknown' : verdict(holds(actual, wanted));
    };
  };
}

function numberOf(text: string): number {
  return /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : NaN;
}

/** Milliseconds, of a date or of seconds since the epoch. */
function timeOf(text: string): number {
  return /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text);
}

function addressTest(wanted: string): TextTest {
  const contains = ipRange(wanted);
  return (actual) => (contains === undefined || isIP(actual) === 0 ? 'unknown' : verdict(contains(actual)));
}

function binaryTest(wanted: string): TextTest {
  const bytes = Buffer.from(wanted, 'base64');
  return (actual) => verdict(bytes.equals(Buffer.from(actual, 'base64')));
}

/** Whether there is such an operator, alone or with what may stand around it. */
export function isConditionOperator(operator: string): boolean {
  return operator === 'Null' || findOperator(splitSetOperator(operator)[1]) !== undefined;
}

/** Prepares one condition. */
export function compileCondition({ operator, key: name, values }: Condition, variables: boolean): ConditionTest {
  const key = name.toLowerCase();
  if (operator === 'Null') return presenceTest(key, values);
  const [set, bare] = splitSetOperator(operator);
  const ifExists = bare.endsWith('IfExists');
  const found = findOperator(bare);
  if (found === undefined) return () => 'unknown';
  const { negated } = found;
  const isAny = anyOf(values, found, variables);
  const absent = verdict(ifExists || set === 'ForAllValues' || (negated && set === undefined));
  const judge = (actual: string, facts: Facts): Verdict => (negated ? opposite(isAny(actual, facts)) : isAny(actual, facts));
  return (facts) => {
    const actual = facts(key);
    if (actual === undefined) return 'unknown';
    if (actual.length === 0) return absent;
    if (set === 'ForAnyValue') return anyMet(actual, judge, facts);
    // more than one value needs an operator for sets
    if (set === undefined && actual.length > 1) return 'unmet';
    return allMet(actual, judge, facts);
  };
}

/** Several values in a policy are alternatives. Many literal ones are looked up at once. */
function anyOf(values: readonly string[], { prepare }: Operator, variables: boolean): TextTest {
  const isLiteral = prepare === OPERATORS.get('StringEquals')?.prepare && !values.some((value) => value.includes('${'));
  if (isLiteral && values.length > 3) {
    const set = new Set(values);
    return (actual) => verdict(set.has(actual));
  }
  return alternatives(values.map((value) => prepare(value, variables)));
}

function presenceTest(key: string, values: readonly string[]): ConditionTest {
  const wanted = new Set(values.map((value) => value.toLowerCase() === 'true'));
  return (facts) => {
    const actual = facts(key);
    return actual === undefined ? 'unknown' : verdict(wanted.has(actual.length === 0));
  };
}

function allMet(actual: readonly string[], judge: TextTest, facts: Facts): Verdict {
  let result: Verdict = 'met';
  for (const value of actual) {
    const found = judge(value, facts);
    if (found === 'unmet') return found;
    if (found === 'unknown') result = found;
  }
  return result;
}

function anyMet(actual: readonly string[], judge: TextTest, facts: Facts): Verdict {
  return opposite(allMet(actual, (value) => opposite(judge(value, facts)), facts));
}

function findOperator(name: string): Operator | undefined {
  return OPERATORS.get(name.endsWith('IfExists') ? name.slice(0, -'IfExists'.length) : name);
}

function splitSetOperator(operator: string): [set: string | undefined, name: string] {
  const match = /^(ForAnyValue|ForAllValues):(.+)$/.exec(operator);
  return match === null ? [undefined, operator] : [match[1], match[2] as string];
}
