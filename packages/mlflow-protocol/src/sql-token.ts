/**
 * Tokens and groups of a search clause. MLflow reads its filters with sqlparse, and what it accepts follows from how
 * sqlparse 0.6.1 cuts and groups SQL; types and kinds carry sqlparse's names.
 */

/** A token type such as `Name` or `Literal.String.Single`; a dot makes a subtype. */
export type TokenType = string;

export type GroupKind =
  | 'Assignment'
  | 'Begin'
  | 'Case'
  | 'Comment'
  | 'Comparison'
  | 'For'
  | 'Function'
  | 'Identifier'
  | 'IdentifierList'
  | 'If'
  | 'Operation'
  | 'Over'
  | 'Parenthesis'
  | 'SquareBrackets'
  | 'Statement'
  | 'TypedLiteral'
  | 'Values'
  | 'Where';

/** A token, or a group when `kind` and `tokens` are set. `value` is always the text it covers; it grows with the group. */
export interface SqlToken {
  readonly type: TokenType | undefined;
  value: string;
  readonly isKeyword: boolean;
  readonly isWhitespace: boolean;
  /** Keywords in upper case, everything else as first written. */
  readonly normalized: string;
  readonly kind?: GroupKind | undefined;
  readonly tokens?: SqlToken[] | undefined;
}

export function isSubtype(type: TokenType | undefined, of: TokenType): boolean {
  return type !== undefined && type.startsWith(of) && (type.length === of.length || type.charCodeAt(of.length) === 0x2e);
}

export function sqlToken(type: TokenType, value: string): SqlToken {
  const isKeyword = isSubtype(type, 'Keyword');
  return {
    type,
    value,
    isKeyword,
    isWhitespace: isSubtype(type, 'Text.Whitespace'),
    normalized: isKeyword ? value.toUpperCase() : value,
  };
}

export function sqlGroup(kind: GroupKind, tokens: SqlToken[]): SqlToken {
  let value = '';
  for (const token of tokens) value += token.value;
  return { type: undefined, value, isKeyword: false, isWhitespace: false, normalized: value, kind, tokens };
}

/** The token has exactly this type and, when values are given, one of them. Keywords are compared in upper case. */
export function matches(token: SqlToken | undefined, type: TokenType, values?: readonly string[]): boolean {
  if (token === undefined || token.type !== type) return false;
  return values === undefined || values.includes(token.normalized);
}
