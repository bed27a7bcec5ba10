/** Groups the tokens of one statement as sqlparse 0.6.1 does (`sqlparse/engine/grouping.py`); the order of the steps matters. */
import { between, everywhere, findIndex, joinedBy, nextIndex, previousIndex, replaceByGroup } from './sql-group-steps.js';
import type { Maybe } from './sql-group-steps.js';
import { isSubtype, matches, sqlGroup } from './sql-token.js';
import type { GroupKind, SqlToken, TokenType } from './sql-token.js';

const NUMBERS = ['Literal.Number', 'Literal.Number.Integer', 'Literal.Number.Float'];
const STRINGS = ['Literal.String', 'Literal.String.Single', 'Literal.String.Symbol'];
const NAMES = ['Name', 'Name.Placeholder'];
const VALUES = [...NUMBERS, ...STRINGS, ...NAMES];
const hasType = (token: Maybe, types: readonly TokenType[]): boolean => token?.type !== undefined && types.includes(token.type);
const hasKind = (token: Maybe, kinds: readonly GroupKind[]): boolean => token?.kind !== undefined && kinds.includes(token.kind);
const isEither = (token: Maybe, kinds: readonly GroupKind[], types: readonly TokenType[]): boolean =>
  hasKind(token, kinds) || hasType(token, types);

const isComment = (token: SqlToken): boolean => isSubtype(token.type, 'Comment');
const isNewline = (token: SqlToken): boolean => isSubtype(token.type, 'Text.Whitespace.Newline');
const exists = (token: Maybe): boolean => token !== undefined;

function groupComments(tokens: SqlToken[]): void {
  for (let at = findIndex(tokens, 0, isComment); at !== -1; at = findIndex(tokens, at + 1, isComment)) {
    const end = findIndex(tokens, at, (token) => !isComment(token) && !isNewline(token));
    if (end === -1) return;
    replaceByGroup(tokens, 'Comment', at, end - 1, false);
  }
}

function groupOver(tokens: SqlToken[]): void {
  const isOver = (token: SqlToken): boolean => matches(token, 'Keyword', ['OVER']);
  for (let at = findIndex(tokens, 0, isOver); at !== -1; at = findIndex(tokens, at + 1, isOver)) {
    const next = nextIndex(tokens, at);
    if (hasKind(tokens[next], ['Parenthesis']) || isSubtype(tokens[next]?.type, 'Name')) replaceByGroup(tokens, 'Over', at, next, false);
  }
}

function groupFunctions(tokens: SqlToken[]): void {
  const words = new Set(
    ['CREATE', 'TABLE', 'AS'].filter((word) => tokens.some((token) => token.value.length < 7 && token.value.toUpperCase() === word)),
  );
  if (words.has('CREATE') && words.has('TABLE') && !words.has('AS')) return;
  const isName = (token: SqlToken): boolean => isSubtype(token.type, 'Name');
  for (let at = findIndex(tokens, 0, isName); at !== -1; at = findIndex(tokens, at + 1, isName)) {
    const next = nextIndex(tokens, at);
    if (!hasKind(tokens[next], ['Parenthesis'])) continue;
    const over = nextIndex(tokens, next);
    replaceByGroup(tokens, 'Function', at, hasKind(tokens[over], ['Over']) ? over : next, false);
  }
}

const WHERE_ENDS = ['ORDER BY', 'GROUP BY', 'LIMIT', 'UNION', 'UNION ALL', 'EXCEPT', 'INTERSECT', 'HAVING', 'RETURNING', 'INTO'];

function groupWhere(tokens: SqlToken[], parent: GroupKind): void {
  const isWhere = (token: SqlToken): boolean => matches(token, 'Keyword', ['WHERE']);
  for (let at = findIndex(tokens, 0, isWhere); at !== -1; at = findIndex(tokens, at + 1, isWhere)) {
    const end = findIndex(tokens, at + 1, (token) => matches(token, 'Keyword', WHERE_ENDS));
    const last = tokens.length - (parent === 'Parenthesis' || parent === 'SquareBrackets' ? 2 : 1);
    replaceByGroup(tokens, 'Where', at, end === -1 ? last : end - 1, false);
  }
}

function groupIdentifiers(tokens: SqlToken[]): void {
  for (const [i, token] of tokens.entries()) {
    if (hasType(token, ['Literal.String.Symbol', 'Name'])) tokens[i] = sqlGroup('Identifier', [token]);
  }
}

function groupOrder(tokens: SqlToken[]): void {
  const isOrder = (token: SqlToken): boolean => isSubtype(token.type, 'Keyword.Order');
  for (let at = findIndex(tokens, 0, isOrder); at !== -1; at = findIndex(tokens, at + 1, isOrder)) {
    const previous = previousIndex(tokens, at);
    const before = tokens[previous];
    if (!hasKind(before, ['Identifier']) && !isSubtype(before?.type, 'Literal.Number')) continue;
    replaceByGroup(tokens, 'Identifier', previous, at, false);
    at = previous;
  }
}

const ALIASABLE: readonly GroupKind[] = ['Parenthesis', 'Function', 'Case', 'Identifier', 'Operation', 'Comparison'];

function groupAliased(tokens: SqlToken[]): void {
  const isAliasable = (token: SqlToken): boolean => hasKind(token, ALIASABLE) || isSubtype(token.type, 'Literal.Number');
  for (let at = findIndex(tokens, 0, isAliasable); at !== -1; at = findIndex(tokens, at + 1, isAliasable)) {
    const next = nextIndex(tokens, at);
    if (hasKind(tokens[next], ['Identifier'])) replaceByGroup(tokens, 'Identifier', at, next, true);
  }
}

function alignComments(tokens: SqlToken[]): void {
  const isGroup = (token: SqlToken): boolean => token.kind === 'Comment';
  for (let at = findIndex(tokens, 0, isGroup); at !== -1; at = findIndex(tokens, at + 1, isGroup)) {
    const previous = previousIndex(tokens, at);
    const kind = tokens[previous]?.kind;
    if (kind === undefined) continue;
    replaceByGroup(tokens, kind, previous, at, true);
    at = previous;
  }
}

function groupValues(tokens: SqlToken[]): void {
  const start = findIndex(tokens, 0, (token) => matches(token, 'Keyword', ['VALUES']));
  if (start === -1) return;
  let end = -1;
  for (let i = start; i < tokens.length; i = nextIndex(tokens, i)) if (hasKind(tokens[i], ['Parenthesis'])) end = i;
  if (end !== -1) replaceByGroup(tokens, 'Values', start, end, true);
}

const keyword =
  (...words: string[]) =>
  (token: Maybe): boolean =>
    matches(token, 'Keyword', words);
const punctuation =
  (sign: string) =>
  (token: Maybe): boolean =>
    matches(token, 'Punctuation', [sign]);
const isTypedLiteralOpener = (token: Maybe): boolean => matches(token, 'Name.Builtin') || keyword('TIMESTAMP')(token);
const isSingleString = (token: Maybe): boolean => matches(token, 'Literal.String.Single');
const OPERANDS: readonly GroupKind[] = ['Parenthesis', 'Function', 'Identifier', 'Operation', 'TypedLiteral'];
const isOperand = (token: Maybe): boolean =>
  isEither(token, ['SquareBrackets', ...OPERANDS], VALUES) || keyword('CURRENT_DATE', 'CURRENT_TIME', 'CURRENT_TIMESTAMP')(token);
const isComparable = (token: Maybe): boolean =>
  isEither(token, OPERANDS, VALUES) || (token !== undefined && token.isKeyword && token.normalized === 'NULL');
const isListItem = (token: Maybe): boolean =>
  isEither(
    token,
    ['Function', 'Case', 'Identifier', 'Comparison', 'IdentifierList', 'Operation'],
    [...VALUES, 'Keyword', 'Comment', 'Wildcard'],
  ) || keyword('NULL', 'ROLE')(token);

const STEPS: readonly ((tokens: SqlToken[]) => void)[] = [
  everywhere(groupComments, 'Comment'),
  between('SquareBrackets', punctuation('['), punctuation(']')),
  between('Parenthesis', punctuation('('), punctuation(')')),
  between('Case', keyword('CASE'), keyword('END')),
  between('If', keyword('IF'), keyword('END IF')),
  between('For', keyword('FOR', 'FOREACH'), keyword('END LOOP')),
  between('Begin', keyword('BEGIN'), keyword('END')),
  everywhere(groupOver, 'Over'),
  everywhere(groupFunctions, 'Function'),
  everywhere(groupWhere, 'Where'),
  joinedBy({
    kind: 'Identifier',
    match: (token) => punctuation('.')(token) || matches(token, 'Operator', ['->', '->>']),
    before: (token) => isEither(token, ['SquareBrackets', 'Identifier'], ['Name', 'Literal.String.Symbol']),
    after: () => true,
    span: (tokens, before, at, after) => [
      before,
      isEither(tokens[after], ['SquareBrackets', 'Function'], ['Name', 'Literal.String.Symbol', 'Wildcard', 'Literal.String.Single'])
        ? after
        : at,
    ],
  }),
  joinedBy({
    kind: 'Identifier',
    match: (token) => token.kind === 'SquareBrackets',
    before: (token) => isEither(token, ['SquareBrackets', 'Identifier', 'Function'], ['Name', 'Literal.String.Symbol']),
    after: () => true,
    span: (_tokens, before, at) => [before, at],
    recurse: false,
  }),
  everywhere(groupIdentifiers, 'Identifier'),
  everywhere(groupOrder, 'Identifier'),
  joinedBy({ kind: 'Identifier', match: punctuation('::'), before: exists, after: exists }),
  joinedBy({
    kind: 'Identifier',
    match: (token) => token.type === 'Keyword.TZCast',
    before: exists,
    after: (token) => token !== undefined && (token.isWhitespace || keyword('AS')(token) || isSingleString(token)),
  }),
  joinedBy({
    kind: 'TypedLiteral',
    match: isTypedLiteralOpener,
    before: exists,
    after: isSingleString,
    span: (_tokens, _before, at, after) => [at, after],
    extend: false,
  }),
  joinedBy({
    kind: 'TypedLiteral',
    match: (token) => token.kind === 'TypedLiteral',
    before: exists,
    after: keyword('DAY', 'HOUR', 'MINUTE', 'MONTH', 'SECOND', 'YEAR'),
  }),
  joinedBy({
    kind: 'Operation',
    match: (token) => hasType(token, ['Operator', 'Wildcard']),
    before: isOperand,
    after: isOperand,
    extend: false,
  }),
  joinedBy({
    kind: 'Comparison',
    match: (token) => token.type === 'Operator.Comparison',
    before: isComparable,
    after: isComparable,
    extend: false,
  }),
  joinedBy({
    kind: 'Identifier',
    match: (token) => token.isKeyword && token.normalized === 'AS',
    before: (token) => token.normalized === 'NULL' || !token.isKeyword,
    after: (token) => token !== undefined && !hasType(token, ['Keyword.DML', 'Keyword.DDL', 'Keyword.CTE']),
  }),
  everywhere(groupAliased),
  joinedBy({
    kind: 'Assignment',
    match: (token) => matches(token, 'Assignment', [':=']),
    before: (token) => token.type !== 'Keyword',
    after: (token) => token !== undefined && token.type !== 'Keyword',
    span: (tokens, before, _at, after) => {
      const semicolon = findIndex(tokens, after + 1, punctuation(';'));
      return [before, semicolon === -1 ? after : semicolon];
    },
  }),
  everywhere(alignComments),
  joinedBy({ kind: 'IdentifierList', match: punctuation(','), before: isListItem, after: isListItem }),
  groupValues,
];

/** Groups in place. @throws GroupingLimitError */
export function groupStatement(tokens: SqlToken[]): SqlToken[] {
  for (const step of STEPS) step(tokens);
  return tokens;
}
