/**
 * The assertions of mlflow 3.10.1 `server/handlers.py`. They look at the value as the client sent it.
 * Type assertions run only when some field of the request could not be parsed; the others always.
 */
import { doubleOfText } from './python-number.js';

/** The outcome of an assertion: fine, failed with the standard text, or failed with its own text. */
export type Verdict = true | false | string;

export interface Assertion<Name extends string = string> {
  readonly name: Name;
  readonly aboutType: boolean;
  readonly check: (value: unknown) => Verdict;
}

export type Required = Assertion<'required'>;

export const required: Required = {
  name: 'required',
  aboutType: false,
  check: (value) => value !== undefined && value !== null && value !== '',
};

const typeAssertion = <N extends string>(name: N, check: (value: unknown) => boolean): Assertion<N> => ({ name, aboutType: true, check });

export const isString = typeAssertion('string', (value) => typeof value === 'string');
export const isArray = typeAssertion('array', Array.isArray);
export const hasStringItems = typeAssertion(
  'itemTypeString',
  (value) => Array.isArray(value) && value.every((item) => typeof item === 'string'),
);

/** `int(x)` succeeds: numbers (fractions are cut), booleans and integer text. */
export const isIntlike = typeAssertion('intlike', (value) => {
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value === 'bigint' || typeof value === 'boolean') return true;
  return typeof value === 'string' && /^\s*[+-]?\d+(?:_\d+)*\s*$/.test(value);
});

/** `float(x)` succeeds. */
export const isFloatlike = typeAssertion('floatlike', (value) => {
  if (typeof value === 'string') return doubleOfText(value) !== undefined;
  return typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean';
});

/** Passes null, which MLflow treats as absent, and what is no integer, which the field itself refuses. */
export const atMost = (limit: number): Assertion<'atMost'> => ({
  name: 'atMost',
  aboutType: false,
  check: (value) => value === null || value === undefined || !(Math.trunc(Number(value)) > limit),
});

export const between = (low: number, high: number, message: string): Assertion<'between'> => ({
  name: 'between',
  aboutType: false,
  check: (value) => {
    if (value === null || value === undefined || Number.isNaN(Number(value))) return true;
    const number = Math.trunc(Number(value));
    return (number >= low && number <= high) || message;
  },
});

export const atMostItems = (limit: number, message: (count: number) => string): Assertion<'atMostItems'> => ({
  name: 'atMostItems',
  aboutType: false,
  check: (value) => !Array.isArray(value) || value.length <= limit || message(value.length),
});

/** Every item of the list carries these members, neither null nor empty. */
export const itemsHave = (list: string, members: readonly string[]): Assertion<'itemsHave'> => ({
  name: 'itemsHave',
  aboutType: false,
  check: (items) => {
    if (!Array.isArray(items)) return true;
    for (let i = 0; i < items.length; i++) {
      const item = items[i] as Readonly<Record<string, unknown>> | null;
      if (item === null || typeof item !== 'object') continue;
      for (const member of members) {
        const value = item[member];
        if (value === undefined || value === null || value === '') return `Missing value for required parameter '${list}[${i}].${member}'.`;
      }
    }
    return true;
  },
});
