import type { ScalarKind, Shape, TimestampFormat } from './shape.js';

/** A text that is not what its shape asks for. `found` is the text, `expected` names the type as AWS does. */
export class NotOfType extends Error {
  override readonly name = 'NotOfType';

  constructor(
    readonly found: string,
    readonly expected: string,
  ) {
    super(`${found} can not be converted to ${expected}`);
  }
}

export type Scalar = Extract<Shape, { readonly kind: ScalarKind }>;

const number = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;
const integer = /^[+-]?\d+$/;
const base64 = /^[A-Za-z0-9+/]*={0,2}$/;
const rfc3339 = /^\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}:\d{2}(\.\d+)?([Zz]|[+-]\d{2}:\d{2})$/;
const rfc7231 = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*, \d{2}[ -][A-Z][a-z]{2}[ -](?:\d{4}|\d{2}) \d{2}:\d{2}:\d{2} GMT$/;
/** Last second of the year 9999; what lies beyond has no RFC 3339 form. */
const latestSecond = 253_402_300_799;
const earliestSecond = -62_135_596_800;

/**
 * Reads a scalar from a header, query parameter, path label or XML text. S3 accepts any of the three time formats where the
 * model names one, so all are tried, the expected one being told from the text's form.
 * @throws NotOfType
 */
export function readText(shape: Scalar, text: string): unknown {
  switch (shape.kind) {
    case 'string':
      return text;
    case 'boolean':
      if (/^true$/i.test(text)) return true;
      if (/^false$/i.test(text)) return false;
      throw new NotOfType(text, 'a Boolean');
    case 'number':
      return readNumber(text);
    case 'bigInteger':
      if (!integer.test(text)) throw new NotOfType(text, 'an Integer');
      return BigInt(text);
    case 'bigDecimal':
      if (!number.test(text)) throw new NotOfType(text, 'a BigDecimal');
      return text;
    case 'blob':
      return readBase64(text);
    case 'timestamp':
      return readTimestamp(text);
  }
}

/** @throws NotOfType */
export function readBase64(text: string): Uint8Array {
  if (text.length % 4 !== 0 || !base64.test(text)) throw new NotOfType('STRING_VALUE', 'a Blob');
  return Buffer.from(text, 'base64');
}

/** Seconds since the epoch, fractions allowed. @throws NotOfType when it is no time between the years 1 and 9999. */
export function readEpochSeconds(seconds: number): Date {
  if (!(seconds >= earliestSecond && seconds <= latestSecond)) throw new NotOfType(String(seconds), 'a Timestamp');
  return new Date(Math.round(seconds * 1000));
}

/** @throws NotOfType */
export function readTimestamp(text: string): Date {
  if (number.test(text)) return readEpochSeconds(Number(text));
  if (rfc3339.test(text) || rfc7231.test(text)) {
    const time = Date.parse(text);
    if (!Number.isNaN(time)) return new Date(time);
  }
  throw new NotOfType(text, 'a Timestamp');
}

function readNumber(text: string): number {
  if (!number.test(text)) throw new NotOfType(text, 'a Number');
  const value = Number(text);
  if (!Number.isFinite(value)) throw new NotOfType(text, 'a Number');
  return value;
}

/** Writes a scalar as the text of a header or XML element. */
export function writeText(shape: Scalar, value: unknown, defaultFormat: TimestampFormat): string {
  if (shape.kind === 'timestamp') return writeTimestamp(value as Date, shape.timestampFormat ?? defaultFormat);
  if (shape.kind === 'blob') return Buffer.from(value as Uint8Array).toString('base64');
  return String(value);
}

/** `2026-01-02T03:04:05Z` (milliseconds only when there are any), `Fri, 02 Jan 2026 03:04:05 GMT` or `1767323045.5`. */
export function writeTimestamp(time: Date, format: TimestampFormat): string {
  if (format === 'httpDate') return time.toUTCString();
  if (format === 'epochSeconds') return String(time.getTime() / 1000);
  return time.toISOString().replace('.000Z', 'Z');
}
