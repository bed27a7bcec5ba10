/** The ways in which tokens become groups, after sqlparse 0.6.1 (`sqlparse/engine/grouping.py`); `sql-grouping.ts` applies them. */
import { sqlGroup } from './sql-token.js';
import type { GroupKind, SqlToken } from './sql-token.js';

/** Too many tokens or too deep. sqlparse has the same limits; they also bound the time grouping takes. */
export class GroupingLimitError extends Error {
  override readonly name = 'GroupingLimitError';
}

export const MAX_TOKENS = 10_000;
const MAX_DEPTH = 100;

export type Maybe = SqlToken | undefined;

const DELIMITED: readonly GroupKind[] = ['Parenthesis', 'SquareBrackets', 'Case', 'If', 'For', 'Begin'];

function requireLimits(tokens: readonly SqlToken[], depth: number): void {
  if (depth > MAX_DEPTH) throw new GroupingLimitError(`Maximum grouping depth exceeded (${MAX_DEPTH}).`);
  if (tokens.length > MAX_TOKENS) throw new GroupingLimitError(`Maximum number of tokens exceeded (${MAX_TOKENS}).`);
}

/** Replaces `tokens[from..to]` by one group; with `extend`, a group of that kind at `from` takes the others in. */
export function replaceByGroup(tokens: SqlToken[], kind: GroupKind, from: number, to: number, extend: boolean): SqlToken {
  const first = tokens[from] as SqlToken;
  if (!extend || first.kind !== kind) {
    const group = sqlGroup(kind, tokens.slice(from, to + 1));
    tokens.splice(from, to - from + 1, group);
    return group;
  }
  for (const member of tokens.splice(from + 1, to - from)) {
    first.tokens?.push(member);
    first.value += member.value;
  }
  return first;
}

export function nextIndex(tokens: readonly SqlToken[], after: number): number {
  let i = after + 1;
  while (i < tokens.length && (tokens[i] as SqlToken).isWhitespace) i++;
  return i;
}

export function previousIndex(tokens: readonly SqlToken[], before: number): number {
  let i = before - 1;
  while (i >= 0 && (tokens[i] as SqlToken).isWhitespace) i--;
  return i;
}

export function findIndex(tokens: readonly SqlToken[], from: number, test: (token: SqlToken) => boolean): number {
  for (let i = from; i < tokens.length; i++) if (test(tokens[i] as SqlToken)) return i;
  return -1;
}

/** A step that works on every list of tokens, innermost first, but not inside groups of `except`. */
export function everywhere(step: (tokens: SqlToken[], parent: GroupKind) => void, except?: GroupKind): (tokens: SqlToken[]) => void {
  const walk = (tokens: SqlToken[], parent: GroupKind): void => {
    for (const token of tokens) if (token.tokens !== undefined && token.kind !== except) walk(token.tokens, token.kind as GroupKind);
    step(tokens, parent);
  };
  return (tokens) => walk(tokens, 'Statement');
}

export function between(
  kind: GroupKind,
  isOpener: (token: SqlToken) => boolean,
  isCloser: (token: SqlToken) => boolean,
): (tokens: SqlToken[], depth?: number) => void {
  const step = (tokens: SqlToken[], depth = 0): void => {
    requireLimits(tokens, depth);
    const openers: number[] = [];
    let removed = 0;
    for (const [index, token] of [...tokens].entries()) {
      const at = index - removed;
      if (token.isWhitespace) continue;
      if (token.tokens !== undefined && token.kind !== kind) step(token.tokens, depth + 1);
      else if (isOpener(token)) openers.push(at);
      else if (isCloser(token)) {
        const opener = openers.pop();
        if (opener === undefined) continue;
        replaceByGroup(tokens, kind, opener, at, false);
        removed += at - opener;
      }
    }
  };
  return step;
}

interface Joint {
  readonly kind: GroupKind;
  readonly match: (token: SqlToken) => boolean;
  readonly before: (token: SqlToken) => boolean;
  readonly after: (token: Maybe) => boolean;
  /** First and last index of the group, from the indexes of what stands before, at and after the joint. */
  readonly span?: (tokens: SqlToken[], before: number, at: number, after: number) => readonly [number, number];
  readonly extend?: boolean;
  readonly recurse?: boolean;
}

/** Joins what stands left and right of a token: `a . b`, `x < y`. */
export function joinedBy(joint: Joint): (tokens: SqlToken[]) => void {
  const { kind, match, before, after, extend = true, recurse = true } = joint;
  const span = joint.span ?? ((_tokens, left, _at, right) => [left, right] as const);
  const step = (tokens: SqlToken[], parent: GroupKind, depth: number): void => {
    requireLimits(tokens, depth);
    const isDelimiter = (token: Maybe): boolean =>
      token !== undefined && DELIMITED.includes(parent) && (token === tokens[0] || token === tokens.at(-1));
    let removed = 0;
    let left = -1;
    let previous: Maybe;
    for (const [index, token] of [...tokens].entries()) {
      const at = index - removed;
      if (at < 0 || token.isWhitespace) continue;
      if (recurse && token.tokens !== undefined && token.kind !== kind) step(token.tokens, token.kind as GroupKind, depth + 1);
      if (previous !== undefined && match(token)) {
        const right = nextIndex(tokens, at);
        const next = tokens[right];
        if (before(previous) && after(next) && !isDelimiter(previous) && !isDelimiter(next)) {
          const [from, to] = span(tokens, left, at, right);
          previous = replaceByGroup(tokens, kind, from, to, extend);
          removed += to - from;
          left = from;
          continue;
        }
      }
      // A token that has just gone into a group comes by once more and then stands for the group: so `a = b = c` nests.
      left = at;
      previous = token;
    }
  };
  return (tokens) => step(tokens, 'Statement', 0);
}
