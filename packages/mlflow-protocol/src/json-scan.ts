const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;
/** `.`, `e` and `E` after digits make a double of them. */
const startsFraction = (unit: number): boolean => unit === 0x2e || (unit | 0x20) === 0x65;

/** Integers of fewer digits are exact in a double. */
const SAFE_DIGITS = 15;

export interface JsonScan {
  /** Nesting exceeds the limit. */
  readonly isTooDeep: boolean;
  /** Some integer has more than 15 digits, so that JSON.parse might round it. */
  readonly hasLongInteger: boolean;
}

/** One pass over the text, which need not be valid, looking at what stands outside strings. */
export function scanJson(text: string, maxDepth: number): JsonScan {
  let depth = 0;
  let hasLongInteger = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === QUOTE) {
      at++;
      for (let inner = text.charCodeAt(at); at < text.length && inner !== QUOTE; inner = text.charCodeAt(at)) {
        at += inner === BACKSLASH ? 2 : 1;
      }
    } else if (isDigit(unit)) {
      const start = at;
      while (isDigit(text.charCodeAt(at + 1))) at++;
      const isDouble = startsFraction(text.charCodeAt(at + 1));
      if (isDouble) at = endOfDouble(text, at + 1);
      else if (at - start >= SAFE_DIGITS) hasLongInteger = true;
    } else if (unit === 0x7b || unit === 0x5b) {
      if (++depth > maxDepth) return { isTooDeep: true, hasLongInteger };
    } else if (unit === 0x7d || unit === 0x5d) {
      depth--;
    }
  }
  return { isTooDeep: false, hasLongInteger };
}

function endOfDouble(text: string, start: number): number {
  let at = start;
  for (let unit = text.charCodeAt(at); isDigit(unit) || startsFraction(unit) || unit === 0x2b || unit === 0x2d; unit = text.charCodeAt(at))
    at++;
  return at - 1;
}

/** Index of the quote that ends the string which starts at `start`; the length of the text when nothing ends it. */
export function endOfString(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at !== -1; at = text.indexOf('"', at + 1)) {
    let backslashes = 0;
    while (text.charCodeAt(at - 1 - backslashes) === BACKSLASH) backslashes++;
    if (backslashes % 2 === 0) return at;
  }
  return text.length;
}
