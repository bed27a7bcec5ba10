/** Cuts tokens into statements, as sqlparse 0.6.1 does (`sqlparse/engine/statement_splitter.py`), and groups each. */
import { GroupingLimitError, MAX_TOKENS } from './sql-group-steps.js';
import { groupStatement } from './sql-grouping.js';
import { lexSql } from './sql-lexer.js';
import { isSubtype } from './sql-token.js';
import type { SqlToken } from './sql-token.js';

const TRANSACTION_WORDS = ['TRANSACTION', 'WORK', 'TRAN', 'DISTRIBUTED', 'DEFERRED', 'IMMEDIATE', 'EXCLUSIVE'];
/** What each closing word closes; a plain END closes anything. */
const CLOSES: Readonly<Record<string, readonly string[]>> = {
  'END IF': ['IF'],
  'END FOR': ['FOR'],
  'END WHILE': ['WHILE'],
  'END LOOP': ['LOOP', 'FOR', 'WHILE'],
  'END CASE': ['CASE'],
};

/** Follows blocks and parentheses; a semicolon ends a statement only outside of them. */
class BlockTracker {
  private level = 0;
  private readonly blocks: string[] = [];
  private loopStart: string | undefined;
  private seenBegin = false;
  private isCreate = false;

  /** Takes the next token; true when it ends the statement. */
  take({ type, value, isKeyword, isWhitespace }: SqlToken): boolean {
    this.level += this.levelChange(type, value, isKeyword);
    if (type === 'Punctuation' && value === ';') {
      this.seenBegin = false;
      return this.level <= 0 && !this.blocks.includes('BEGIN');
    }
    if (type === 'Keyword' && /^GO(?:\s|$)/.test(value)) return true;
    const keepsBegin = isWhitespace || type === 'Comment.Single' || type === 'Comment.Multiline' || value.toUpperCase() === 'BEGIN';
    if (!keepsBegin) this.seenBegin = false;
    return false;
  }

  private levelChange(type: string | undefined, value: string, isKeyword: boolean): number {
    if (type === 'Punctuation') return this.punctuation(value);
    return isKeyword ? this.keyword(type, value.toUpperCase()) : 0;
  }

  private punctuation(value: string): number {
    if (value === '(') return 1;
    if (value === ')') return -1;
    if (value !== ';') return 0;
    this.loopStart = undefined;
    const endsBegin = this.seenBegin && this.blocks.at(-1) === 'BEGIN';
    if (endsBegin) this.blocks.pop();
    return endsBegin ? -1 : 0;
  }

  private keyword(type: string | undefined, word: string): number {
    if (type === 'Keyword.DDL' && word.startsWith('CREATE')) {
      this.isCreate = true;
      return 0;
    }
    if (word === 'DECLARE' && this.isCreate && this.blocks.length === 0) return this.open('DECLARE');
    if (word === 'BEGIN') return this.begin();
    if (this.seenBegin && type === 'Keyword' && TRANSACTION_WORDS.includes(word)) {
      this.seenBegin = false;
      return this.close(['BEGIN']);
    }
    return (this.blocks.includes('BEGIN') ? this.nested(word) : undefined) ?? this.closing(word);
  }

  private begin(): number {
    this.seenBegin = true;
    if (this.blocks.at(-1) !== 'DECLARE') return this.open('BEGIN');
    this.blocks[this.blocks.length - 1] = 'BEGIN';
    return 0;
  }

  private nested(word: string): number | undefined {
    if (word === 'FOR' || word === 'WHILE') {
      this.loopStart = word;
      return 0;
    }
    if ((word === 'LOOP' || word === 'DO') && this.loopStart !== undefined) {
      const start = this.loopStart;
      this.loopStart = undefined;
      return this.open(start);
    }
    return word === 'LOOP' || word === 'IF' || word === 'CASE' ? this.open(word) : undefined;
  }

  private closing(word: string): number {
    if (word === 'END') {
      this.blocks.pop();
      return -1;
    }
    return Object.hasOwn(CLOSES, word) ? this.close(CLOSES[word] as readonly string[]) : 0;
  }

  private open(block: string): number {
    this.blocks.push(block);
    return 1;
  }

  private close(blocks: readonly string[]): number {
    if (!blocks.includes(this.blocks.at(-1) ?? '')) return 0;
    this.blocks.pop();
    return -1;
  }
}

/**
 * The first statement grouped, and the second as far as it takes to know that there is one: every caller refuses two.
 * White space after a semicolon is no statement. Stops as soon as a limit is certain to be exceeded.
 * @throws GroupingLimitError
 */
export function parseStatements(text: string): readonly SqlToken[][] {
  const first: SqlToken[] = [];
  const tracker = new BlockTracker();
  let isComplete = false;
  let isBlank = true;
  let hasSecondBegun = false;
  let count = 0;
  for (const token of lexSql(text)) {
    const isSpace = isSubtype(token.type, 'Text.Whitespace');
    const isTrailing = token.type === 'Text.Whitespace' || token.type === 'Comment.Single';
    hasSecondBegun ||= isComplete && !isTrailing;
    if (hasSecondBegun) {
      if (!isSpace) return [first, [token]];
      continue;
    }
    // Once true it stays true: what follows up to the next statement belongs to this one.
    isComplete = tracker.take(token) || isComplete;
    isBlank &&= isSpace;
    first.push(token);
    if (!isAbsorbedByComments(token) && ++count > MAX_TOKENS)
      throw new GroupingLimitError(`Maximum number of tokens exceeded (${MAX_TOKENS}).`);
  }
  return isBlank ? [] : [groupStatement(first)];
}

/** Comments and the line ends between them become one group before tokens are counted. */
function isAbsorbedByComments({ type }: SqlToken): boolean {
  return isSubtype(type, 'Comment') || isSubtype(type, 'Text.Whitespace.Newline');
}
