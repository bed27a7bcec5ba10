import { oncePer } from './once-per.js';
import { writeTimestamp } from './scalar-text.js';
import type { Shape, StructureShape } from './shape.js';

/** Makes the JSON form of a value: known members only, absent ones left out, times as seconds, blobs as base64. */
export type JsonWriter = (value: unknown) => unknown;

type JsonObject = Record<string, unknown>;

/** The writer of a shape. `jsonNames` applies the jsonName trait, which awsJson ignores. */
export function compileJsonWriter(shape: Shape, jsonNames: boolean): JsonWriter {
  return new WriterCompiler(jsonNames).writer(shape);
}

class WriterCompiler {
  constructor(readonly jsonNames: boolean) {}

  readonly writer = oncePer<Shape, JsonWriter>(
    (shape) => this.#make(shape),
    (made) => (value) => made()(value),
  );

  #make(shape: Shape): JsonWriter {
    switch (shape.kind) {
      case 'structure':
        return this.#structure(shape);
      case 'list':
        return listWriter(this.writer(shape.member.shape));
      case 'map':
        return mapWriter(this.writer(shape.value.shape));
      case 'timestamp': {
        const format = shape.timestampFormat ?? 'epochSeconds';
        return (value) => (format === 'epochSeconds' ? (value as Date).getTime() / 1000 : writeTimestamp(value as Date, format));
      }
      case 'blob':
        return (value) => Buffer.from(value as Uint8Array).toString('base64');
      case 'bigInteger':
      case 'bigDecimal':
        return (value) => Number(value);
      default:
        return (value) => value;
    }
  }

  #structure(shape: StructureShape): JsonWriter {
    const keys = shape.members.map((member) => (this.jsonNames ? (member.traits.jsonName ?? member.name) : member.name));
    const names = shape.members.map((member) => member.name);
    const writers = shape.members.map((member) => this.writer(member.shape));
    return (value) => {
      const source = value as JsonObject;
      const out: JsonObject = {};
      for (let i = 0; i < names.length; i += 1) {
        const given = source[names[i]!];
        if (given !== undefined && given !== null) out[keys[i]!] = writers[i]!(given);
      }
      return out;
    };
  }
}

function listWriter(item: JsonWriter): JsonWriter {
  return (value) => (value as readonly unknown[]).map((each) => (each === undefined || each === null ? null : item(each)));
}

function mapWriter(item: JsonWriter): JsonWriter {
  return (value) =>
    Object.fromEntries(
      Object.entries(value as JsonObject).flatMap(([key, each]) => (each === undefined || each === null ? [] : [[key, item(each)]])),
    );
}
