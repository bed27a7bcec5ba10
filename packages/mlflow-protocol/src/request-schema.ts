/**
 * Declarative requests: a schema is prepared once per endpoint, `read` turns a JSON body or a query string into a typed input
 * or throws the error mlflow 3.10.1 answers (`server/handlers.py` _get_request_message and _validate_param_against_schema).
 *
 * By design, different from the official server:
 * - a value that fits no type is refused with `Invalid value … for parameter 'x'`; 3.10.1 goes on with the fields it had read before
 * - a body that is a list or a number is refused with 400; 3.10.1 answers 500
 * - a body that is not JSON is refused with 400 also where no parameter is required; 3.10.1 takes it for an empty one
 */
import { invalidParameterValue } from './errors.js';
import type { MlflowError } from './errors.js';
import { readJson } from './json-reader.js';
import { MalformedJsonError } from './json-value.js';
import { pythonJson, pythonStr, pythonTypeName } from './python-text.js';
import type { Assertion } from './request-assertions.js';
import { FieldMismatch } from './request-field.js';
import type { Field } from './request-field.js';

export type FieldTable = Readonly<Record<string, Field>>;

export type CamelCase<S extends string> = S extends `${infer Head}_${infer Tail}` ? `${Head}${Capitalize<CamelCase<Tail>>}` : S;

type ValueOf<F> = F extends Field<infer T, infer P> ? (P extends true ? T : T | undefined) : never;

/** The typed input of a field table: camelCase names, `undefined` for what may be absent. */
export type FieldValues<F extends FieldTable> = { readonly [K in keyof F & string as CamelCase<K>]: ValueOf<F[K]> };

export type InputOf<S> = S extends RequestSchema<infer F> ? FieldValues<F> : never;

/** The parts of an HTTP request that a schema reads. `body` is text, bytes, or the value of an already parsed JSON text. */
export interface RequestSource {
  readonly method: string;
  readonly contentType?: string | undefined;
  readonly query: URLSearchParams;
  readonly body?: string | Uint8Array | undefined;
}

interface PreparedField {
  readonly wireName: string;
  readonly target: string;
  readonly field: Field;
  readonly former: boolean;
}

type JsonObject = Readonly<Record<string, unknown>>;

const API_DOCS = ' See the API docs for more information about request parameters.';

function camelCase(name: string): string {
  return name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** Reads the members of one message; shared by requests and nested messages. */
class MessageReader {
  readonly fields: readonly PreparedField[];
  private readonly byName = new Map<string, PreparedField>();
  private readonly template: Record<string, unknown> = {};

  constructor(table: FieldTable) {
    this.fields = Object.entries(table).map(([wireName, field]) => ({ wireName, target: camelCase(wireName), field, former: false }));
    for (const prepared of this.fields) {
      this.byName.set(prepared.wireName, prepared).set(prepared.target, prepared);
      this.template[prepared.target] = prepared.field.absent;
      if (prepared.field.formerName !== undefined) this.byName.set(prepared.field.formerName, { ...prepared, former: true });
    }
  }

  /** The typed members of `source`, or the first that does not fit. Unknown members are ignored, as MLflow ignores them. */
  read(source: JsonObject): Record<string, unknown> | FieldMismatch {
    const values = { ...this.template };
    let former: unknown;
    for (const name in source) {
      const prepared = this.byName.get(name);
      if (prepared === undefined || source[name] === null) continue;
      const value = prepared.field.read(prepared.field.stringifies ? stringified(source[name]) : source[name]);
      if (value instanceof FieldMismatch) return new FieldMismatch(value.value, `.${prepared.wireName}${value.path}`);
      if (prepared.former) former = value;
      else values[prepared.target] = value;
    }
    if (former !== undefined) this.applyFormer(values, former);
    return values;
  }

  private applyFormer(values: Record<string, unknown>, former: unknown): void {
    for (const { field, target } of this.fields) {
      if (field.formerName !== undefined && !values[target]) values[target] = former;
    }
  }
}

function stringified(value: unknown): unknown {
  return Array.isArray(value) ? value.map(pythonStr) : pythonStr(value);
}

/** A nested message as a field. */
export function message<F extends FieldTable>(table: F): Field<FieldValues<F>, false> {
  const reader = new MessageReader(table);
  return {
    read: (value) => (isObject(value) ? (reader.read(value) as FieldValues<F> | FieldMismatch) : new FieldMismatch(value)),
    assertions: [],
    absent: undefined,
    repeated: false,
    isBoolean: false,
    stringifies: false,
  };
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export class RequestSchema<F extends FieldTable> {
  /** Names of the members as they are on the wire. */
  readonly fields: readonly string[];
  private readonly reader: MessageReader;
  private readonly asserted: readonly PreparedField[];

  constructor(
    readonly name: string,
    table: F,
  ) {
    this.fields = Object.keys(table);
    this.reader = new MessageReader(table);
    this.asserted = this.reader.fields.filter(({ field }) => field.assertions.length > 0);
  }

  /**
   * @throws MlflowError INVALID_PARAMETER_VALUE
   * @example const { experimentId, tags } = createRun.read({ method: 'POST', contentType, query, body });
   */
  read(source: RequestSource): FieldValues<F> {
    if (source.method === 'GET' && source.query.size > 0) return this.readObject(this.queryObject(source.query));
    requireJsonContentType(source.method, source.contentType);
    const body = source.body;
    if (body === undefined || body.length === 0) return this.readObject({});
    return this.readObject(this.bodyObject(body));
  }

  /** Reads members that are parsed already; the same errors as {@link read}. */
  readObject(members: JsonObject): FieldValues<F> {
    const values = this.reader.read(members);
    this.assertAll(members, values instanceof FieldMismatch);
    if (values instanceof FieldMismatch) throw invalidValue(values.path.slice(1), values.value);
    return values as FieldValues<F>;
  }

  private bodyObject(body: string | Uint8Array): JsonObject {
    try {
      const value = readJson(body);
      // Old clients encode twice.
      const members = typeof value === 'string' ? readJson(value) : value;
      if (members === null) return {};
      if (isObject(members)) return members;
      throw invalidParameterValue(`The request body must be a JSON object, got a value of type '${pythonTypeName(members)}'.${API_DOCS}`);
    } catch (error) {
      if (!(error instanceof MalformedJsonError)) throw error;
      this.assertAll({}, false);
      throw invalidParameterValue(`The request body could not be read: ${error.message}.${API_DOCS}`);
    }
  }

  /** Query parameters by field: repeated ones as lists, of the others the first, booleans as `true` or `false` in any case. */
  private queryObject(query: URLSearchParams): JsonObject {
    const members: Record<string, unknown> = {};
    for (const { wireName, field } of this.reader.fields) {
      for (const name of field.formerName === undefined ? [wireName] : [wireName, field.formerName]) {
        const value = query.get(name);
        if (value === null) continue;
        members[name] = field.repeated ? query.getAll(name) : field.isBoolean ? booleanOf(value) : value;
      }
    }
    return members;
  }

  private assertAll(members: JsonObject, typesMayBeWrong: boolean): void {
    for (const { wireName, field } of this.asserted) {
      const sent = Object.hasOwn(members, wireName);
      if (!sent && !field.assertions.some((assertion) => assertion.name === 'required')) continue;
      let value = sent ? members[wireName] : undefined;
      if (wireName === 'run_id') value ??= members['run_uuid'];
      const seen = field.stringifies && sent ? stringified(value) : value;
      for (const assertion of field.assertions) {
        if (!assertion.aboutType || typesMayBeWrong) assertOne(assertion, wireName, seen);
      }
    }
  }
}

export const request = <F extends FieldTable>(name: string, table: F): RequestSchema<F> => new RequestSchema(name, table);

function assertOne(assertion: Assertion, parameter: string, value: unknown): void {
  const verdict = assertion.check(value);
  if (verdict === true) return;
  if (verdict !== false) throw invalidParameterValue(verdict + API_DOCS);
  if (assertion.name === 'required') throw invalidParameterValue(`Missing value for required parameter '${parameter}'.${API_DOCS}`);
  throw invalidValue(parameter, value);
}

function invalidValue(parameter: string, value: unknown): MlflowError {
  // Two spaces, as the official server writes it.
  return invalidParameterValue(
    `Invalid value ${pythonJson(value)} for parameter '${parameter}' supplied:  Hint: Value was of type '${pythonTypeName(value)}'.${API_DOCS}`,
  );
}

function booleanOf(value: string): boolean {
  const lower = value.toLowerCase();
  if (lower === 'true' || lower === 'false') return lower === 'true';
  throw invalidParameterValue(`Invalid boolean value: ${value}, must be 'true' or 'false'.`);
}

/** Only POST and PUT are looked at (`server/validation.py` _validate_content_type). */
export function requireJsonContentType(method: string, contentType: string | undefined): void {
  if (method !== 'POST' && method !== 'PUT') return;
  if (contentType === undefined || contentType === '') throw invalidParameterValue('Bad Request. Content-Type header is missing.');
  if (contentType.split(';', 1)[0] !== 'application/json') {
    throw invalidParameterValue("Bad Request. Content-Type must be one of ['application/json'].");
  }
}
