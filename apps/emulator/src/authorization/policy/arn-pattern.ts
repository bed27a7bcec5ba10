import { splitAtColons, stretchTest, tokensOf, type StretchTest, type WithoutValue } from './text-pattern.js';
import { verdict, type Facts, type TextTest, type Verdict } from './verdict.js';

/** `arn:partition:service:region:account:resource` */
const PARTS = 6;

/**
 * Prepares the ARN of a Resource element. Wildcards stay within their part, except in the last one; an ARN that ends early, such as
 * `arn:aws:s3:*`, means everything that follows.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
 */
export function resourceTest(pattern: string, variables: boolean, withoutValue: WithoutValue): TextTest {
  if (pattern === '*') return () => 'met';
  if (!/[*?$]/.test(pattern)) return (text) => verdict(text === pattern);
  const literal = pattern.slice(0, -1);
  if (pattern.endsWith('*') && !/[*?$]/.test(literal) && literal.split(':').length >= PARTS) {
    return (text) => verdict(text.startsWith(literal));
  }
  const tests = partTests(pattern, variables, withoutValue);
  while (tests.length < PARTS) tests.push(() => 'met');
  return (text, facts) => judgeParts(text, facts, tests);
}

/** Prepares a value of ArnEquals or ArnLike, which are the same. */
export function arnTest(pattern: string, variables: boolean): TextTest {
  const tests = partTests(pattern, variables, 'unmet');
  return tests.length < PARTS ? () => 'unmet' : (text, facts) => judgeParts(text, facts, tests);
}

function partTests(pattern: string, variables: boolean, withoutValue: WithoutValue): StretchTest[] {
  return splitAtColons(tokensOf(pattern, { variables, wildcards: true }), PARTS).map((part) => stretchTest(part, withoutValue));
}

function judgeParts(text: string, facts: Facts, tests: readonly StretchTest[]): Verdict {
  let start = 0;
  let unknown = false;
  for (let index = 0; index < PARTS; index++) {
    const colon = index < PARTS - 1 ? text.indexOf(':', start) : text.length;
    if (colon < 0) return 'unmet';
    const found = (tests[index] as StretchTest)(text, facts, start, colon);
    if (found === 'unmet') return 'unmet';
    unknown ||= found === 'unknown';
    start = colon + 1;
  }
  return unknown ? 'unknown' : 'met';
}
