/** Cuts tokens into statements, as sqlparse 0.6.1 does (`sqlparse/engine/statement_splitter.py`), and groups each. */
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

/** Statements of grouped tokens; trailing white space is no statement. @throws GroupingLimitError */
export function parseStatements(text: string): SqlToken[][] {
  const statements: SqlToken[][] = [];
  let tokens: SqlToken[] = [];
  let tracker = new BlockTracker();
  let ended = false;
  for (const token of lexSql(text)) {
    if (ended && token.type !== 'Text.Whitespace' && token.type !== 'Comment.Single') {
      statements.push(tokens);
      tokens = [];
      tracker = new BlockTracker();
      ended = false;
    }
    // Once true it stays true until the next statement starts.
    ended = tracker.take(token) || ended;
    tokens.push(token);
  }
  if (tokens.some(({ type }) => !isSubtype(type, 'Text.Whitespace'))) statements.push(tokens);
  // More than one is refused by every caller; grouping them would only cost time.
  return statements.length === 1 ? statements.map(groupStatement) : statements;
}
