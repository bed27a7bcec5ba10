import { verdict, type Facts, type Verdict } from './verdict.js';

/** A stretch of literal text, a wildcard, or a variable such as `${aws:PrincipalAccount}`. */
type Token = string | typeof ANY | typeof ONE | Variable;

interface Variable {
  /** In lower case. */
  readonly key: string;
  /** Of `${key, 'default'}`; stands in for a key that is absent. */
  readonly fallback: string | undefined;
}

/** Code units to compare, with the wildcards as numbers no code unit has. */
export type Glob = readonly number[];

const ANY = -1;
const ONE = -2;

export interface PatternSyntax {
  /** Whether `${…}` means something: in version 2012-10-17 only. */
  readonly variables: boolean;
  /** Whether `*` and `?` mean something. */
  readonly wildcards: boolean;
}

/** What a pattern is with a variable that has no value: nothing is equal to it, or nobody can say. */
export type WithoutValue = Extract<Verdict, 'unmet' | 'unknown'>;

/** Compares the stretch of `text` from `start` to `end`. */
export type StretchTest = (text: string, facts: Facts, start: number, end: number) => Verdict;

const VARIABLE = /^\$\{\s*([^,}]+?)\s*(?:,\s*'([^']*)'\s*)?\}/;

/** Takes a pattern apart. `${*}`, `${?}` and `${$}` are those signs themselves. */
export function tokensOf(pattern: string, { variables, wildcards }: PatternSyntax): Token[] {
  const tokens: Token[] = [];
  let literal = '';
  const add = (token: Token): void => {
    if (literal !== '') tokens.push(literal);
    literal = '';
    tokens.push(token);
  };
  for (let at = 0; at < pattern.length; at++) {
    const sign = pattern[at] as string;
    const variable = variables && sign === '$' ? VARIABLE.exec(pattern.slice(at)) : null;
    if (variable !== null) {
      const [whole, key, fallback] = variable as unknown as [string, string, string | undefined];
      if (key === '*' || key === '?' || key === '$') literal += key;
      else add({ key: key.toLowerCase(), fallback });
      at += whole.length - 1;
    } else if (wildcards && (sign === '*' || sign === '?')) add(sign === '*' ? ANY : ONE);
    else literal += sign;
  }
  if (literal !== '') tokens.push(literal);
  return tokens;
}

/** Cuts tokens at the colons of their literal text, at most into `limit` parts. */
export function splitAtColons(tokens: readonly Token[], limit: number): Token[][] {
  const parts: Token[][] = [[]];
  for (const token of tokens) {
    let rest = token;
    while (typeof rest === 'string' && parts.length < limit && rest.includes(':')) {
      const colon: number = rest.indexOf(':');
      if (colon > 0) parts.at(-1)!.push(rest.slice(0, colon));
      parts.push([]);
      rest = rest.slice(colon + 1);
    }
    if (rest !== '') parts.at(-1)!.push(rest);
  }
  return parts;
}

/** Prepares tokens for comparing: as one text, as what a text starts with, or as a glob; with variables at the time of asking. */
export function stretchTest(tokens: readonly Token[], withoutValue: WithoutValue = 'unmet'): StretchTest {
  const [first, second] = tokens;
  if (tokens.length === 0) return (_text, _facts, start, end) => verdict(start === end);
  if (tokens.length === 1 && first === ANY) return () => 'met';
  if (tokens.some((token) => typeof token === 'object')) return variableTest(tokens, withoutValue);
  if (tokens.length === 1 && typeof first === 'string') {
    return (text, _facts, start, end) => verdict(end - start === first.length && text.startsWith(first, start));
  }
  if (tokens.length === 2 && typeof first === 'string' && second === ANY) {
    return (text, _facts, start, end) => verdict(end - start >= first.length && text.startsWith(first, start));
  }
  const glob = globOf(tokens);
  return (text, _facts, start, end) => verdict(globMatches(text, glob, start, end));
}

/** A text that does not start like the pattern is not looked at further, so that no fact is asked for in vain. */
function variableTest(tokens: readonly Token[], withoutValue: WithoutValue): StretchTest {
  const [first] = tokens;
  const prefix = typeof first === 'string' ? first : '';
  return (text, facts, start, end) => {
    if (end - start < prefix.length || !text.startsWith(prefix, start)) return 'unmet';
    const resolved: Token[] = [];
    for (const token of tokens) {
      const value = typeof token === 'object' ? valueOf(token, facts) : token;
      if (value === 'unknown' || value === 'nothing') return value === 'unknown' ? 'unknown' : withoutValue;
      resolved.push(typeof value === 'object' ? value.text : value);
    }
    return verdict(globMatches(text, globOf(resolved), start, end));
  };
}

/**
 * Only a key with one value can stand in a text; without a value nothing is equal to the text, nor like it.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html#policy-vars-no-value
 */
function valueOf({ key, fallback }: Variable, facts: Facts): { readonly text: string } | 'unknown' | 'nothing' {
  const values = facts(key);
  if (values === undefined) return 'unknown';
  const [text = fallback] = values;
  return text === undefined || values.length > 1 ? 'nothing' : { text };
}

function globOf(tokens: readonly Token[]): Glob {
  const glob: number[] = [];
  for (const token of tokens) {
    if (typeof token === 'string') for (let at = 0; at < token.length; at++) glob.push(token.charCodeAt(at));
    else glob.push(token as number);
  }
  return glob;
}

/** Prepares a text with the wildcards `*` and `?`. */
export function compileGlob(pattern: string): Glob {
  return globOf(tokensOf(pattern, { variables: false, wildcards: true }));
}

/** `*` any characters, `?` one. Never more than one way is left open: the last star is the only place to come back to. */
export function globMatches(text: string, glob: Glob, start = 0, end = text.length): boolean {
  let at = start;
  let inGlob = 0;
  let star = -1;
  let afterStar = 0;
  while (at < end) {
    const wanted = glob[inGlob];
    if (wanted === ANY) {
      star = inGlob++;
      afterStar = at;
    } else if (wanted === ONE || (wanted !== undefined && wanted === text.charCodeAt(at))) {
      inGlob++;
      at++;
    } else if (star >= 0) {
      inGlob = star + 1;
      at = ++afterStar;
    } else {
      return false;
    }
  }
  while (glob[inGlob] === ANY) inGlob++;
  return inGlob === glob.length;
}
