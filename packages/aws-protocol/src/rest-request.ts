import { Readable } from 'node:stream';

import { commonFault } from './faults.js';
import { decodeLabel } from './path-template.js';
import type { PathTemplate } from './path-template.js';
import { parseQueryString } from './query-string.js';
import type { Parameters } from './query-string.js';
import { NotOfType, readText } from './scalar-text.js';
import type { AwsRequest } from './service.js';
import type { Member, Shape, StructureShape } from './shape.js';

type Input = Record<string, unknown>;

/** Reads one part of a request into the input. */
type Binding = (request: RestRequestParts, input: Input) => void;

interface RestRequestParts {
  readonly request: AwsRequest;
  readonly labels: readonly string[];
  readonly query: Parameters;
  readonly body: Uint8Array | Readable;
}

/** What differs between JSON and XML bodies. */
export interface BodyReaders {
  /** The reader of a structure in the body; `required` says whether an empty body is an error. */
  structure(member: Pick<Member, 'name' | 'traits'> & { readonly shape: StructureShape }, required: boolean): (body: Uint8Array) => unknown;
  /** The error for a parameter that is not of its type. */
  refuse(name: string, error: NotOfType): Error;
}

/** The reader of a REST request's path labels, query, headers and body. */
export function compileRestReader(
  shape: StructureShape,
  path: PathTemplate,
  readers: BodyReaders,
): (request: AwsRequest, body: Uint8Array | Readable) => Input {
  const bindings = shape.members.flatMap((member) => bindingOf(member, path, readers, shape.required.has(member.name)) ?? []);
  const payload = shape.members.find((member) => member.traits.httpPayload);
  if (payload === undefined) {
    const inBody = shape.members.filter(isInBody);
    if (inBody.length > 0) bindings.push(unboundBinding({ ...shape, members: inBody }, readers));
  }
  return (request, body) => {
    const labels = path.match(request.path);
    if (labels === undefined) throw commonFault('invalidUri');
    const parts = { request, labels, query: parseQueryString(request.query), body };
    const input: Input = {};
    for (const bind of bindings) bind(parts, input);
    return input;
  };
}

/** A member of no binding is part of the body. */
export function isInBody(member: Member): boolean {
  const { httpLabel, httpQuery, httpQueryParams, httpHeader, httpPrefixHeaders, httpPayload, httpResponseCode } = member.traits;
  return !(httpLabel || httpQuery || httpQueryParams || httpHeader || httpPrefixHeaders !== undefined || httpPayload || httpResponseCode);
}

function unboundBinding(shape: StructureShape, readers: BodyReaders): Binding {
  const read = readers.structure({ name: shape.name, traits: shape.traits, shape }, shape.required.size > 0);
  return ({ body }, input) => void Object.assign(input, read(bytesOf(body)));
}

function bindingOf(member: Member, path: PathTemplate, readers: BodyReaders, required: boolean): Binding | undefined {
  const { httpLabel, httpQuery, httpQueryParams, httpHeader, httpPrefixHeaders, httpPayload } = member.traits;
  if (httpLabel) return labelBinding(member, path.labels.indexOf(member.name), readers);
  if (httpQuery !== undefined) return queryBinding(member, httpQuery, readers);
  if (httpQueryParams)
    return ({ query }, input) =>
      void (input[member.name] = Object.fromEntries([...query].map(([name, values]) => [name, values[0] ?? ''])));
  if (httpHeader !== undefined) return headerBinding(member, httpHeader.toLowerCase(), readers);
  if (httpPrefixHeaders !== undefined) return prefixBinding(member.name, httpPrefixHeaders.toLowerCase());
  return httpPayload ? payloadBinding(member, readers, required) : undefined;
}

function labelBinding(member: Member, position: number, readers: BodyReaders): Binding {
  const read = textReader(member.shape, member.name, readers);
  return ({ labels }, input) => void (input[member.name] = read(decodeLabel(labels[position] ?? '')));
}

function queryBinding(member: Member, name: string, readers: BodyReaders): Binding {
  const { shape } = member;
  const read = textReader(shape.kind === 'list' ? shape.member.shape : shape, name, readers);
  return ({ query }, input) => {
    const values = query.get(name);
    if (values === undefined) return;
    input[member.name] = shape.kind === 'list' ? values.map(read) : read(values[0] ?? '');
  };
}

function headerBinding(member: Member, name: string, readers: BodyReaders): Binding {
  const { shape } = member;
  const read = textReader(shape.kind === 'list' ? shape.member.shape : shape, name, readers);
  return ({ request }, input) => {
    const sent = request.headers[name];
    if (sent === undefined) return;
    const text = Array.isArray(sent) ? sent.join(', ') : sent;
    input[member.name] = shape.kind === 'list' ? splitHeader(text).map(read) : read(text);
  };
}

function prefixBinding(memberName: string, prefix: string): Binding {
  return ({ request }, input) => {
    const found = Object.entries(request.headers).filter(([name, value]) => name.startsWith(prefix) && value !== undefined);
    if (found.length > 0) input[memberName] = Object.fromEntries(found.map(([name, value]) => [name.slice(prefix.length), String(value)]));
  };
}

function payloadBinding(member: Member, readers: BodyReaders, required: boolean): Binding {
  const { name, shape, traits } = member;
  if (traits.streaming)
    return ({ body }, input) => void (input[name] = body instanceof Readable ? body : Readable.from([body], { objectMode: false }));
  if (shape.kind === 'structure') {
    const read = readers.structure({ name, traits, shape }, required);
    return ({ body }, input) => {
      const bytes = bytesOf(body);
      if (bytes.byteLength > 0 || required) input[name] = read(bytes);
    };
  }
  const asText = shape.kind === 'string';
  return ({ body }, input) => {
    const bytes = bytesOf(body);
    if (bytes.byteLength > 0) input[name] = asText ? Buffer.from(bytes).toString('utf8') : bytes;
    else if (required) throw commonFault('missingBody');
  };
}

function bytesOf(body: Uint8Array | Readable): Uint8Array {
  if (body instanceof Readable) throw new TypeError('the body of an operation that does not stream must be buffered before it is read');
  return body;
}

function textReader(shape: Shape, name: string, readers: BodyReaders): (text: string) => unknown {
  if (shape.kind === 'structure' || shape.kind === 'list' || shape.kind === 'map' || shape.kind === 'document') {
    throw new TypeError(`${name} cannot be bound to a parameter`);
  }
  return (text) => {
    try {
      return readText(shape, text);
    } catch (error) {
      throw error instanceof NotOfType ? readers.refuse(name, error) : error;
    }
  };
}

/** `a, "b,c"` is two values. */
function splitHeader(text: string): string[] {
  return [...text.matchAll(/"((?:[^"\\]|\\.)*)"|[^,\s][^,]*/g)].map((found) => found[1]?.replace(/\\(.)/g, '$1') ?? found[0].trim());
}
