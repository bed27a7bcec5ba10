import { endOfString } from './json-scan.js';
import { MalformedJsonError } from './json-value.js';
import type { JsonValue } from './json-value.js';

const NUMBER = /-?(?:0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?/y;
const WHITESPACE = /[ \t\n\r]*/y;
const LITERALS: ReadonlyArray<readonly [string, JsonValue]> = [
  ['true', true],
  ['false', false],
  ['null', null],
  ['NaN', NaN],
  ['Infinity', Infinity],
  ['-Infinity', -Infinity],
];
/** Python refuses to turn longer digit strings into integers (sys.int_info.default_max_str_digits); it also bounds our time. */
const MAX_DIGITS = 4_300;

/** Recursive descent over text whose depth {@link readJson} has bounded. */
export class LosslessJsonParser {
  private at = 0;

  constructor(private readonly text: string) {}

  parse(): JsonValue {
    this.skipWhitespace();
    const value = this.value();
    this.skipWhitespace();
    if (this.at < this.text.length) this.fail('the end of the text');
    return value;
  }

  private value(): JsonValue {
    switch (this.text[this.at]) {
      case '{':
        return this.object();
      case '[':
        return this.array();
      case '"':
        return this.string();
      default:
        return this.literalOrNumber();
    }
  }

  private object(): JsonValue {
    const members: { [key: string]: JsonValue } = {};
    this.at++;
    this.skipWhitespace();
    if (this.take('}')) return members;
    for (;;) {
      if (this.text[this.at] !== '"') this.fail('a member name in double quotes');
      const key = this.string();
      this.skipWhitespace();
      if (!this.take(':')) this.fail("':'");
      this.skipWhitespace();
      define(members, key, this.value());
      this.skipWhitespace();
      if (this.take('}')) return members;
      if (!this.take(',')) this.fail("',' or '}'");
      this.skipWhitespace();
    }
  }

  private array(): JsonValue {
    const items: JsonValue[] = [];
    this.at++;
    this.skipWhitespace();
    if (this.take(']')) return items;
    for (;;) {
      items.push(this.value());
      this.skipWhitespace();
      if (this.take(']')) return items;
      if (!this.take(',')) this.fail("',' or ']'");
      this.skipWhitespace();
    }
  }

  private string(): string {
    const end = endOfString(this.text, this.at);
    try {
      const value = JSON.parse(this.text.slice(this.at, end + 1)) as string;
      this.at = end + 1;
      return value;
    } catch {
      return this.fail('a string that ends, without raw control characters or unknown escapes');
    }
  }

  private literalOrNumber(): JsonValue {
    for (const [word, value] of LITERALS) {
      if (this.text.startsWith(word, this.at)) {
        this.at += word.length;
        return value;
      }
    }
    NUMBER.lastIndex = this.at;
    const match = NUMBER.exec(this.text);
    if (!match) return this.fail('a value');
    this.at = NUMBER.lastIndex;
    const token = match[0];
    if (match[1] !== undefined || match[2] !== undefined || token.length < 16) return Number(token);
    if (token.length > MAX_DIGITS) return this.fail(`an integer of at most ${MAX_DIGITS} digits`);
    const exact = Number(token);
    return Number.isSafeInteger(exact) ? exact : BigInt(token);
  }

  private skipWhitespace(): void {
    WHITESPACE.lastIndex = this.at;
    WHITESPACE.exec(this.text);
    this.at = WHITESPACE.lastIndex;
  }

  private take(character: string): boolean {
    if (this.text[this.at] !== character) return false;
    this.at++;
    return true;
  }

  private fail(expected: string): never {
    throw new MalformedJsonError(`JSON is malformed at position ${this.at}: expected ${expected}`);
  }
}

/** As JSON.parse does it: `__proto__` is a member like any other. */
function define(members: { [key: string]: JsonValue }, key: string, value: JsonValue): void {
  if (key === '__proto__') {
    Object.defineProperty(members, key, { value, writable: true, enumerable: true, configurable: true });
  } else {
    members[key] = value;
  }
}
