/**
 * Cuts a search clause into tokens as sqlparse 0.6.1 does (`sqlparse/keywords.py` SQL_REGEX: the first rule that matches wins).
 * Linear in the length of the text: quoted text and comments are scanned by hand, the rest by rules that look at one word.
 */
import { keywordsByType } from './sql-keywords.gen.js';
import { sqlToken } from './sql-token.js';
import type { SqlToken, TokenType } from './sql-token.js';

interface Rule {
  readonly pattern: RegExp;
  /** undefined: look the word up among the keywords */
  readonly type: TokenType | undefined;
  /** ASCII characters a match can begin with; spares the others the attempt. */
  readonly starts: RegExp;
}

// Python's classes: \w is Unicode (so is \d, but other digits than ours are no numbers here), letters include À to Ü in either case, \s knows the information separators.
const WORD = '[\\p{L}\\p{N}_]';
const LETTER = '[A-Za-zÀ-Üà-öø-ü\\u017f\\u212a]';
const SPACE = '[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]';
const END = `(?!${WORD})`;

function rule(starts: string, source: string, type?: TokenType): Rule {
  const expanded = source
    .replaceAll('<W>', WORD)
    .replaceAll('<L>', LETTER)
    .replaceAll('<S>', `${SPACE}+`)
    .replaceAll('<B>', END)
    .replaceAll('<D>', '\\d');
  return { pattern: new RegExp(expanded, 'iuy'), type, starts: new RegExp(`[${starts}]`, 'i') };
}

const RULES: readonly Rule[] = [
  rule('\\r\\n', '\\r\\n|\\r|\\n', 'Text.Whitespace.Newline'),
  rule('\\s\\x1c-\\x1f', SPACE, 'Text.Whitespace'),
  rule(':', ':=', 'Assignment'),
  rule(':', '::', 'Punctuation'),
  rule('*', '\\*', 'Wildcard'),
  rule('?', '\\?', 'Name.Placeholder'),
  rule('%', '%(?:\\(<W>+\\))?s', 'Name.Placeholder'),
  rule('$:?', '(?<!<W>)[$:?]<W>+', 'Name.Placeholder'),
  rule('\\\\', '\\\\<W>+', 'Generic.Command'),
  rule('civufa', '(?:CASE|IN|VALUES|USING|FROM|AS)<B>', 'Keyword'),
  rule('@#', '(?:@|##|#)<L><W>+', 'Name'),
  rule('a-z', '<L><W>*(?=(?:<S>)?\\.(?!<D>))', 'Name'),
  rule('a-z', '(?<=\\.)<L><W>*', 'Name'),
  rule('a-z', '<L><W>*(?=\\()', 'Name'),
  rule('\\-0', '-?0x[<D>A-F]+', 'Literal.Number.Hexadecimal'),
  rule('\\-\\d', '-?<D>+(?:\\.<D>+)?E-?<D>+', 'Literal.Number.Float'),
  rule('\\-.\\d', '(?!_|<L>)-?(?:<D>+\\.<D>*|\\.<D>+)(?!_|<L>)', 'Literal.Number.Float'),
  rule('\\-\\d', '(?!_|<L>)-?<D>+(?!_|<L>)', 'Literal.Number.Integer'),
  rule('\\[', '(?<![\\p{L}\\p{N}_\\])])\\[[^\\]\\[]+\\]', 'Name'),
  rule('lrfioscnj', '(?:(?:LEFT<S>|RIGHT<S>|FULL<S>)?(?:INNER<S>|OUTER<S>|STRAIGHT<S>)?|(?:CROSS<S>|NATURAL<S>)?)?JOIN<B>', 'Keyword'),
  rule('e', 'END(?:<S>IF|<S>LOOP|<S>WHILE|<S>FOR|<S>CASE)?<B>', 'Keyword'),
  rule('i', 'IF<S>(?:NOT<S>)?EXISTS<B>', 'Keyword'),
  rule('n', 'NOT<S>NULL<B>', 'Keyword'),
  rule('ad', '(?:ASC|DESC)(?:<S>NULLS<S>(?:FIRST|LAST))?<B>', 'Keyword.Order'),
  rule('n', 'NULLS<S>(?:FIRST|LAST)<B>', 'Keyword.Order'),
  rule('u', 'UNION<S>ALL<B>', 'Keyword'),
  rule('c', 'CREATE(?:<S>OR<S>REPLACE)?<B>', 'Keyword.DDL'),
  rule('d', 'DOUBLE<S>PRECISION<B>', 'Name.Builtin'),
  rule('goph', '(?:GROUP<S>BY|ORDER<S>BY|PRIMARY<S>KEY|HANDLER<S>FOR)<B>', 'Keyword'),
  rule('g', `GO${SPACE}<D>+<B>`, 'Keyword'),
  rule('l', 'LATERAL<S>VIEW<S>(?:EXPLODE|INLINE|PARSE_URL_TUPLE|POSEXPLODE|STACK)<B>', 'Keyword'),
  rule('aw', "(?:AT|WITH')<S>TIME<S>ZONE<S>'[^']+'", 'Keyword.TZCast'),
  rule('nlir', '(?:NOT<S>)?(?:LIKE|ILIKE|RLIKE)<B>', 'Operator.Comparison'),
  rule('nr', '(?:NOT<S>)?REGEXP(?:<S>BINARY)?<B>', 'Operator.Comparison'),
  rule('\\w', '<W>[$#\\p{L}\\p{N}_]*'),
  rule(';:()\\[\\],.', '[;:()\\[\\],.]', 'Punctuation'),
  rule('\\-#@<?', '->>?|#>>?|@>|<@|\\?\\|?|\\?&|-|#-', 'Operator'),
  rule('<>=~!', '[<>=~!]+', 'Operator.Comparison'),
  rule('+/@#%^&|\\-', '[+/@#%^&|^-]+', 'Operator'),
];

const keywordTypes = new Map<string, TokenType>(
  Object.entries(keywordsByType).flatMap(([type, words]) => words.split(' ').map((word): [string, TokenType] => [word, type])),
);

const rulesByUnit = Array.from({ length: 128 }, (_, unit) => RULES.filter(({ starts }) => starts.test(String.fromCharCode(unit))));

function startsAt(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

const QUOTES: Readonly<Record<string, TokenType>> = {
  "'": 'Literal.String.Single',
  '"': 'Literal.String.Symbol',
  '`': 'Name',
  '´': 'Name',
};

/** @example [...lexSql("a = 'x'")].map((token) => token.value) // ['a', ' ', '=', ' ', "'x'"] */
export function* lexSql(text: string): Generator<SqlToken, void> {
  const spans = new DelimitedSpans(text);
  for (let at = 0; at < text.length;) {
    const { type, end } = spans.at(at) ?? comment(text, at) ?? quoted(text, at) ?? byRule(text, at);
    yield sqlToken(type, text.slice(at, end));
    at = end;
  }
}

interface Lexeme {
  readonly type: TokenType;
  readonly end: number;
}

function byRule(text: string, at: number): Lexeme {
  for (const { pattern, type } of rulesByUnit[text.charCodeAt(at)] ?? RULES) {
    const end = startsAt(pattern, text, at);
    if (end === undefined) continue;
    return { type: type ?? keywordTypes.get(text.slice(at, end).toUpperCase()) ?? 'Name', end };
  }
  return { type: 'Error', end: at + (text.codePointAt(at)! > 0xffff ? 2 : 1) };
}

const LINE_END = /\r\n|\r|\n/g;

function comment(text: string, at: number): Lexeme | undefined {
  if (!text.startsWith('--', at) && !text.startsWith('# ', at)) return undefined;
  LINE_END.lastIndex = at + 2;
  const end = LINE_END.exec(text) === null ? text.length : LINE_END.lastIndex;
  return { type: text[at + 2] === '+' ? 'Comment.Single.Hint' : 'Comment.Single', end };
}

/**
 * The quote is doubled inside, and in strings also escaped by a backslash. Text whose end is missing is cut at the last
 * quote that was taken for an inner one; without any, it is no quoted text.
 */
function quoted(text: string, at: number): Lexeme | undefined {
  const quote = text[at] as string;
  const type = QUOTES[quote];
  if (type === undefined) return undefined;
  const isString = type !== 'Name';
  let fallback: number | undefined;
  for (let i = text.indexOf(quote, at + 1), from = at + 1; i !== -1; i = text.indexOf(quote, from)) {
    const escaped = isString && i > from && text[i - 1] === '\\';
    const doubled = !escaped && text[i + 1] === quote;
    if (!escaped && !doubled) return { type, end: i + 1 };
    fallback = i + 1;
    from = escaped ? i + 1 : i + 2;
  }
  return fallback === undefined ? undefined : { type, end: fallback };
}

/** `$tag$…$tag$` and slash-star comments; a delimiter counts only where the lexer arrives at it. */
class DelimitedSpans {
  /** Positions still ahead, the next one last. */
  private readonly closers = new Map<string, number[]>();

  constructor(private readonly text: string) {
    if (text.includes('$')) for (const { 1: tag = '', index } of text.matchAll(DOLLAR_TAGS)) this.addCloser(tag, index);
    if (text.includes('/*')) for (const { index } of text.matchAll(/\*\//g)) this.addCloser('*/', index);
    for (const positions of this.closers.values()) positions.reverse();
  }

  private addCloser(closer: string, at: number): void {
    const positions = this.closers.get(closer);
    if (positions === undefined) this.closers.set(closer, [at]);
    else positions.push(at);
  }

  at(at: number): Lexeme | undefined {
    if (this.text.startsWith('/*', at)) return this.multilineComment(at);
    return this.text[at] === '$' ? this.dollarQuoted(at) : undefined;
  }

  private multilineComment(at: number): Lexeme | undefined {
    const hint = this.text[at + 2] === '+';
    const close = this.nextCloser('*/', at + (hint ? 3 : 2));
    return close === undefined ? undefined : { type: hint ? 'Comment.Multiline.Hint' : 'Comment.Multiline', end: close + 2 };
  }

  private dollarQuoted(at: number): Lexeme | undefined {
    DOLLAR_TAG.lastIndex = at;
    const tag = DOLLAR_TAG.exec(this.text)?.[0];
    if (tag === undefined) return undefined;
    const close = this.nextCloser(tag, at + tag.length);
    return close === undefined ? undefined : { type: 'Literal', end: close + tag.length };
  }

  private nextCloser(closer: string, from: number): number | undefined {
    const positions = this.closers.get(closer);
    if (positions === undefined) return undefined;
    // The lexer only moves on: positions behind it are never asked for again.
    while (positions.length > 0 && positions.at(-1)! < from) positions.pop();
    return positions.at(-1);
  }
}

const DOLLAR_TAG_SOURCE = '\\$(?:[_A-Za-zÀ-Üà-öø-ü][\\p{L}\\p{N}_]*)?\\$';
const DOLLAR_TAG = new RegExp(`(?<![\\p{L}\\p{N}_"$])${DOLLAR_TAG_SOURCE}`, 'uy');
const DOLLAR_TAGS = new RegExp(`(?=(${DOLLAR_TAG_SOURCE}))`, 'gu');
