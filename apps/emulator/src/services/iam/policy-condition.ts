import type { Condition } from './policy-document.js';

/** `unknown`: an operator or a key nobody here can judge. It never grants. */
export type Verdict = 'met' | 'unmet' | 'unknown';

/**
 * What is known about a request by condition key in lower case. An empty list is a key that is known to be absent;
 * a key that is not in the map is one nobody here can judge.
 */
export type ConditionFacts = Pick<ReadonlyMap<string, readonly string[]>, 'get'>;

type Match = (actual: string, wanted: string) => boolean;

interface Operator {
  readonly matches: Match;
  readonly negated: boolean;
}

const OPERATORS: ReadonlyMap<string, Operator> = new Map([
  ...both('StringEquals', 'StringNotEquals', (actual, wanted) => actual === wanted),
  ...both('StringEqualsIgnoreCase', 'StringNotEqualsIgnoreCase', (actual, wanted) => actual.toLowerCase() === wanted.toLowerCase()),
  ...both('StringLike', 'StringNotLike', like),
  ...both('ArnEquals', 'ArnNotEquals', arnLike),
  ...both('ArnLike', 'ArnNotLike', arnLike),
  ...both('DateEquals', 'DateNotEquals', (actual, wanted) => timeOf(actual) === timeOf(wanted)),
  positive('DateLessThan', (actual, wanted) => timeOf(actual) < timeOf(wanted)),
  positive('DateLessThanEquals', (actual, wanted) => timeOf(actual) <= timeOf(wanted)),
  positive('DateGreaterThan', (actual, wanted) => timeOf(actual) > timeOf(wanted)),
  positive('DateGreaterThanEquals', (actual, wanted) => timeOf(actual) >= timeOf(wanted)),
  positive('Bool', (actual, wanted) => actual.toLowerCase() === wanted.toLowerCase()),
]);

function both(name: string, opposite: string, matches: Match): [string, Operator][] {
  return [positive(name, matches), [opposite, { matches, negated: true }]];
}

function positive(name: string, matches: Match): [string, Operator] {
  return [name, { matches, negated: false }];
}

/** Milliseconds; NaN, which no comparison holds for, for what is no time. */
function timeOf(text: string): number {
  return /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text);
}

/** `*` any characters, `?` one. Linear in the text: the last star is the only place to come back to. */
export function like(text: string, pattern: string): boolean {
  let at = 0;
  let inPattern = 0;
  let star = -1;
  let afterStar = 0;
  while (at < text.length) {
    const wanted = pattern[inPattern];
    if (wanted === '*') {
      star = inPattern++;
      afterStar = at;
    } else if (wanted === '?' || (wanted !== undefined && wanted === text[at])) {
      inPattern++;
      at++;
    } else if (star >= 0) {
      inPattern = star + 1;
      at = ++afterStar;
    } else {
      return false;
    }
  }
  while (pattern[inPattern] === '*') inPattern++;
  return inPattern === pattern.length;
}

/** Wildcards do not reach over the colons of an ARN. */
function arnLike(text: string, pattern: string): boolean {
  const actual = text.split(':');
  const wanted = pattern.split(':');
  if (actual.length < 6 || wanted.length < 6) return false;
  const parts = [...wanted.slice(0, 5), wanted.slice(5).join(':')];
  return parts.every((part, index) => like(index < 5 ? (actual[index] as string) : actual.slice(5).join(':'), part));
}

/**
 * Judges one condition.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 */
export function judgeCondition({ operator, key, values }: Condition, facts: ConditionFacts): Verdict {
  const actual = facts.get(key.toLowerCase());
  if (actual === undefined || values.some((value) => value.includes('${'))) return 'unknown';
  if (operator === 'Null') return verdict(values.some((value) => (value.toLowerCase() === 'true') === (actual.length === 0)));
  const [set, name] = splitSetOperator(operator);
  const ifExists = name.endsWith('IfExists');
  const found = OPERATORS.get(ifExists ? name.slice(0, -'IfExists'.length) : name);
  if (found === undefined) return 'unknown';
  if (actual.length === 0) return verdict(ifExists || set === 'ForAllValues' || (found.negated && set === undefined));
  const matchesAny = (value: string): boolean => values.some((wanted) => found.matches(value, wanted)) !== found.negated;
  if (set === 'ForAnyValue') return verdict(actual.some(matchesAny));
  return verdict(actual.every(matchesAny));
}

function splitSetOperator(operator: string): [set: string | undefined, name: string] {
  const match = /^(ForAnyValue|ForAllValues):(.+)$/.exec(operator);
  return match === null ? [undefined, operator] : [match[1], match[2] as string];
}

function verdict(met: boolean): Verdict {
  return met ? 'met' : 'unmet';
}
