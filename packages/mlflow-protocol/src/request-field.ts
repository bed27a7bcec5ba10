/**
 * The fields of a request: how a JSON value becomes a typed one (protobuf's ParseDict, `google/protobuf/json_format.py` 6.33)
 * and which of MLflow's assertions (`server/handlers.py`) look at the value as it was sent.
 */
import { doubleOfText } from './python-number.js';
import type { Assertion, Required } from './request-assertions.js';

/** Signals that a value does not fit; {@link RequestSchema} names the parameter. `path` is relative to the field. */
export class FieldMismatch {
  constructor(
    readonly value: unknown,
    readonly path = '',
  ) {}
}

/** int32 and int64: a number while it is exact, a bigint beyond 2^53. */
export type Integer = number | bigint;

export interface Field<T = unknown, Present extends boolean = boolean> {
  readonly read: (value: unknown) => T | FieldMismatch;
  readonly assertions: readonly Assertion[];
  /** Given when the request leaves the field out or sends null. */
  readonly absent: T | undefined;
  readonly repeated: boolean;
  readonly isBoolean: boolean;
  /** Never set; carries in the type whether `absent` can be read by a handler. */
  readonly present?: Present;
  /** The older name of the same thing (`run_uuid`), read when this one is missing or empty. */
  readonly formerName?: string | undefined;
  /** Fields called experiment_id were numbers once; MLflow turns whatever comes into a string. */
  readonly stringifies: boolean;
}

type PresentWith<A extends readonly Assertion[]> = Required extends A[number] ? true : false;

interface FieldOptions<T> {
  readonly default?: T;
  readonly formerName?: string;
}

function scalar<T, A extends readonly Assertion[], O extends FieldOptions<T>>(
  read: (value: unknown) => T | FieldMismatch,
  assertions: A,
  options: O,
  more: { absent: T; isBoolean?: boolean; stringifies?: boolean },
): Field<T, O extends { default: T } ? true : PresentWith<A>> {
  const required = assertions.some((assertion) => assertion.name === 'required');
  return {
    read,
    assertions,
    absent: options.default ?? (required ? more.absent : undefined),
    repeated: false,
    isBoolean: more.isBoolean ?? false,
    formerName: options.formerName,
    stringifies: more.stringifies ?? false,
  };
}

// A lone surrogate cannot be stored as UTF-8; protobuf refuses it too.
const readString = (value: unknown): string | FieldMismatch =>
  typeof value === 'string' && value.isWellFormed() ? value : new FieldMismatch(value);

export const string = <const A extends readonly Assertion[] = [], const O extends FieldOptions<string> = {}>(assertions?: A, options?: O) =>
  scalar(readString, assertions ?? ([] as unknown as A), options ?? ({} as O), { absent: '' });

/** A string that older clients send as a number. */
export const experimentId = <const A extends readonly Assertion[] = []>(assertions?: A) =>
  scalar(readString, assertions ?? ([] as unknown as A), {}, { absent: '', stringifies: true });

const INTEGER_TEXT = /^[+-]?\d+(?:_\d+)*$/;

function integerOf(value: unknown): bigint | number | undefined {
  if (typeof value === 'number' || typeof value === 'bigint') return value;
  if (typeof value !== 'string' || value.length > 400 || value.includes(' ')) return undefined;
  const text = value.trim();
  if (INTEGER_TEXT.test(text)) return BigInt(text.replaceAll('_', '').replace('+', ''));
  return doubleOfText(text);
}

function readInteger(bits: 32 | 64) {
  const low = -(2n ** BigInt(bits - 1));
  const high = -low - 1n;
  return (value: unknown): Integer | FieldMismatch => {
    if (typeof value === 'number' && Number.isSafeInteger(value) && (bits === 64 || value === (value | 0))) return value;
    const integer = integerOf(value);
    if (integer === undefined || (typeof integer === 'number' && !Number.isInteger(integer))) return new FieldMismatch(value);
    const exact = BigInt(integer);
    if (exact < low || exact > high) return new FieldMismatch(value);
    const number = Number(exact);
    return Number.isSafeInteger(number) ? number : exact;
  };
}

const readInt64 = readInteger(64);
const readInt32 = readInteger(32) as (value: unknown) => number | FieldMismatch;

export const int64 = <const A extends readonly Assertion[] = [], const O extends FieldOptions<Integer> = {}>(assertions?: A, options?: O) =>
  scalar<Integer, A, O>(readInt64, assertions ?? ([] as unknown as A), options ?? ({} as O), { absent: 0 });

export const int32 = <const A extends readonly Assertion[] = [], const O extends FieldOptions<number> = {}>(assertions?: A, options?: O) =>
  scalar<number, A, O>(readInt32, assertions ?? ([] as unknown as A), options ?? ({} as O), { absent: 0 });

// Bare NaN and Infinity are taken as what they say. protobuf refuses them and MLflow then stores what it read so far (0.0).
function readDouble(value: unknown): number | FieldMismatch {
  if (typeof value === 'number') return value;
  if (typeof value === 'bigint' || typeof value === 'boolean') return Number(value);
  const number = typeof value === 'string' && value !== 'nan' ? doubleOfText(value) : undefined;
  return number ?? new FieldMismatch(value);
}

export const double = <const A extends readonly Assertion[] = []>(assertions?: A) =>
  scalar<number, A, {}>(readDouble, assertions ?? ([] as unknown as A), {}, { absent: 0 });

export const bool = <const A extends readonly Assertion[] = [], const O extends FieldOptions<boolean> = {}>(assertions?: A, options?: O) =>
  scalar<boolean, A, O>(
    (value) => (typeof value === 'boolean' ? value : new FieldMismatch(value)),
    assertions ?? ([] as unknown as A),
    options ?? ({} as O),
    { absent: false, isBoolean: true },
  );

/**
 * An enum by name or number. Unknown names count as absent, unknown numbers are refused, as in ParseDict with
 * `ignore_unknown_fields`. The first name is number 1, as in MLflow's protos.
 */
export function enumeration<const N extends string, const O extends FieldOptions<N> = {}>(
  names: readonly N[],
  assertions: readonly Assertion[] = [],
  options: O = {} as O,
): Field<N, O extends { default: N } ? true : false> {
  const read = (value: unknown): N | undefined | FieldMismatch => {
    if (names.includes(value as N)) return value as N;
    const number = typeof value === 'boolean' ? Number(value) : integerOf(value);
    if (number === undefined) return typeof value === 'string' ? options.default : new FieldMismatch(value);
    return names[Math.trunc(Number(number)) - 1] ?? new FieldMismatch(value);
  };
  return {
    read: read as Field<N>['read'],
    assertions,
    absent: options.default,
    repeated: false,
    isBoolean: false,
    stringifies: false,
  };
}

/** A list; absent and null are the empty list. */
export function repeated<T>(item: Field<T>, assertions: readonly Assertion[] = []): Field<readonly NonNullable<T>[], true> {
  const read = (values: unknown): readonly T[] | FieldMismatch => {
    if (!Array.isArray(values)) return new FieldMismatch(values);
    const items = new Array<T>(values.length);
    for (let i = 0; i < values.length; i++) {
      const value = values[i] as unknown;
      const read = value === null ? new FieldMismatch(value) : item.read(value);
      if (read instanceof FieldMismatch) return new FieldMismatch(read.value, `[${i}]${read.path}`);
      items[i] = read;
    }
    return items;
  };
  return {
    read: read as Field<readonly NonNullable<T>[]>['read'],
    assertions,
    absent: NO_ITEMS as readonly NonNullable<T>[],
    repeated: true,
    isBoolean: false,
    stringifies: item.stringifies,
  };
}

const NO_ITEMS: readonly never[] = Object.freeze([]);
