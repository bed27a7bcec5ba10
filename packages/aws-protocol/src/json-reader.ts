import { isUtf8 } from 'node:buffer';

import { commonFault } from './faults.js';
import type { UnmodelledFault } from './faults.js';
import { oncePer } from './once-per.js';
import { NotOfType, readBase64, readEpochSeconds, readTimestamp } from './scalar-text.js';
import type { ScalarKind, Shape, StructureShape } from './shape.js';

/** Reads a parsed JSON value as its shape. Unknown members are ignored and null members are absent, as AWS does. */
export type JsonReader = (value: unknown, depth: number) => unknown;

/** Deeper values than any AWS shape has; recursive shapes stop here instead of exhausting the stack. */
const deepest = 100;

type JsonObject = Record<string, unknown>;

/**
 * Parses a request body. AWS answers a body that is not JSON with a SerializationException that has no message,
 * and an array with one that has (observed on Amazon Athena, which shares the framework).
 * @throws UnmodelledFault `serialization`
 */
export function parseJsonObject(body: Uint8Array, empty: 'refused' | 'absent'): JsonObject {
  if (body.byteLength === 0 && empty === 'absent') return {};
  if (body.byteLength === 0) throw notJson();
  if (!isUtf8(body)) throw notJson();
  const value = parse(Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('utf8'));
  if (Array.isArray(value)) throw wrongType(listFound);
  if (typeof value !== 'object' || value === null) throw notJson();
  return value as JsonObject;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw notJson();
  }
}

/** The reader of a structure at the root of a body. `jsonNames` applies the jsonName trait, which awsJson ignores. */
export function compileJsonReader(shape: StructureShape, jsonNames: boolean): (value: JsonObject) => object {
  const read = new ReaderCompiler(jsonNames).reader(shape);
  return (value) => read(value, 0) as object;
}

class ReaderCompiler {
  constructor(readonly jsonNames: boolean) {}

  readonly reader = oncePer<Shape, JsonReader>(
    (shape) => this.#make(shape),
    (made) => (value, depth) => made()(value, depth),
  );

  #make(shape: Shape): JsonReader {
    switch (shape.kind) {
      case 'structure':
        return this.#structure(shape);
      case 'list':
        return listReader(this.reader(shape.member.shape));
      case 'map':
        return mapReader(this.reader(shape.value.shape));
      case 'document':
        return (value) => value;
      default:
        return scalarReader(shape.kind);
    }
  }

  #structure(shape: StructureShape): JsonReader {
    const keys = shape.members.map((member) => (this.jsonNames ? (member.traits.jsonName ?? member.name) : member.name));
    const names = shape.members.map((member) => member.name);
    const readers = shape.members.map((member) => this.reader(member.shape));
    return (value, depth) => {
      const source = objectAt(value, depth, expectedStructure);
      const out: JsonObject = {};
      let found = 0;
      for (let i = 0; i < keys.length; i += 1) {
        const given = source[keys[i]!];
        if (given === undefined || given === null) continue;
        out[names[i]!] = readers[i]!(given, depth + 1);
        found += 1;
      }
      if (shape.union && found !== 1) throw wrongType('Unexpected union: exactly one member must be set');
      return out;
    };
  }
}

function listReader(item: JsonReader): JsonReader {
  return (value, depth) => {
    if (!Array.isArray(value)) throw wrongType(typeof value === 'object' ? structureFound : 'Expected list or null');
    if (depth > deepest) throw tooDeep();
    return value.map((each: unknown) => (each === null ? null : item(each, depth + 1)));
  };
}

function mapReader(item: JsonReader): JsonReader {
  return (value, depth) => {
    const source = objectAt(value, depth, 'Expected map or null');
    const out: JsonObject = {};
    for (const [key, each] of Object.entries(source)) {
      if (each === null) continue;
      const read = item(each, depth + 1);
      if (key === '__proto__') Object.defineProperty(out, key, { value: read, enumerable: true, configurable: true, writable: true });
      else out[key] = read;
    }
    return out;
  };
}

const listFound = 'Start of list found where not expected';
const structureFound = 'Start of structure or map found where not expected.';
const expectedStructure = 'Expected null';

function objectAt(value: unknown, depth: number, expected: string): JsonObject {
  if (Array.isArray(value)) throw wrongType(listFound);
  if (typeof value !== 'object' || value === null) throw wrongType(expected);
  if (depth > deepest) throw tooDeep();
  return value as JsonObject;
}

const expectedNames: Readonly<Record<ScalarKind, string>> = {
  string: 'a String',
  boolean: 'a Boolean',
  number: 'an Integer',
  bigInteger: 'an Integer',
  bigDecimal: 'a BigDecimal',
  blob: 'a Blob',
  timestamp: 'a Timestamp',
};

function scalarReader(kind: ScalarKind): JsonReader {
  const refuse = (value: unknown): UnmodelledFault => mismatch(value, expectedNames[kind]);
  switch (kind) {
    case 'string':
      return (value) => {
        if (typeof value !== 'string') throw refuse(value);
        return value;
      };
    case 'boolean':
      return (value) => {
        if (typeof value !== 'boolean') throw refuse(value);
        return value;
      };
    case 'number':
      return (value) => {
        if (typeof value !== 'number' || !Number.isFinite(value)) throw refuse(value);
        return value;
      };
    case 'bigInteger':
      return (value) => {
        if (typeof value !== 'number' || !Number.isSafeInteger(value)) throw refuse(value);
        return BigInt(value);
      };
    case 'bigDecimal':
      return (value) => {
        if (typeof value !== 'number' || !Number.isFinite(value)) throw refuse(value);
        return String(value);
      };
    case 'blob':
      return (value) => {
        if (typeof value !== 'string') throw refuse(value);
        return orSerialization(() => readBase64(value));
      };
    case 'timestamp':
      return readJsonTimestamp;
  }
}

function readJsonTimestamp(value: unknown): Date {
  if (typeof value === 'number') return orSerialization(() => readEpochSeconds(value));
  if (typeof value !== 'string') throw mismatch(value, expectedNames.timestamp);
  return orSerialization(() => {
    try {
      return readTimestamp(value);
    } catch {
      throw new NotOfType('STRING_VALUE', 'milliseconds since epoch');
    }
  });
}

function orSerialization<Value>(read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    throw error instanceof NotOfType ? wrongType(error.message) : error;
  }
}

function mismatch(value: unknown, expected: string): UnmodelledFault {
  if (Array.isArray(value)) return wrongType(listFound);
  if (typeof value === 'object') return wrongType(structureFound);
  const found = typeof value === 'boolean' ? `${String(value).toUpperCase()}_VALUE` : `${typeof value}_VALUE`.toUpperCase();
  return wrongType(`${found} can not be converted to ${expected}`);
}

function wrongType(message: string): UnmodelledFault {
  return commonFault('serialization', message);
}

function notJson(): UnmodelledFault {
  return commonFault('serialization');
}

function tooDeep(): UnmodelledFault {
  return wrongType(`The request is nested deeper than ${deepest} levels`);
}
