import { Readable } from 'node:stream';

import { commonFault } from './faults.js';
import { isInBody } from './rest-request.js';
import { writeText } from './scalar-text.js';
import type { AwsResponse } from './service.js';
import type { Member, StructureShape } from './shape.js';

type Output = Readonly<Record<string, unknown>>;

/** What differs between JSON and XML bodies: the writer of a structure, and its content type. */
export interface BodyWriters {
  readonly contentType: string;
  /** The member is the payload, or the whole output when nothing is its payload. */
  structure(member: Pick<Member, 'name' | 'traits'> & { readonly shape: StructureShape }): (value: object) => string;
  /** Whether an output without body members is still written, as `{}`. */
  readonly writesEmpty: boolean;
}

/** The writer of a REST answer: status, headers and body of an output. */
export function compileRestWriter(
  shape: StructureShape | undefined,
  status: number,
  writers: BodyWriters,
): (output: Output) => AwsResponse {
  if (shape === undefined) return () => ({ status, headers: {}, body: undefined });
  const headers = shape.members.flatMap((member) => headerWriter(member) ?? []);
  const statusMember = shape.members.find((member) => member.traits.httpResponseCode)?.name;
  const body = bodyWriter(shape, writers);
  return (output) => {
    const out: Record<string, string> = {};
    const content = body(output, out);
    try {
      for (const write of headers) write(output, out);
    } catch (error) {
      // nobody will read the payload of an answer that is not sent
      if (content instanceof Readable) content.destroy();
      throw error;
    }
    const own = statusMember === undefined ? undefined : output[statusMember];
    return { status: typeof own === 'number' ? own : status, headers: out, body: content };
  };
}

type HeaderWriter = (output: Output, headers: Record<string, string>) => void;

function headerWriter(member: Member): HeaderWriter | undefined {
  const { httpHeader, httpPrefixHeaders } = member.traits;
  if (httpPrefixHeaders !== undefined) {
    return (output, headers) => {
      for (const [name, value] of Object.entries((output[member.name] ?? {}) as object))
        setHeader(headers, httpPrefixHeaders + name, String(value));
    };
  }
  if (httpHeader === undefined) return undefined;
  const { shape } = member;
  const write = (value: unknown): string => {
    if (shape.kind === 'list') return (value as readonly unknown[]).map(String).join(', ');
    if (shape.kind === 'structure' || shape.kind === 'map' || shape.kind === 'document')
      throw new TypeError(`${member.name} cannot be a header`);
    return writeText(shape, value, 'httpDate');
  };
  return (output, headers) => {
    const value = output[member.name];
    if (value !== undefined && value !== null) setHeader(headers, httpHeader, write(value));
  };
}

/** S3 refuses a header value it was asked to send (`response-content-disposition`) in these words; HTTP cannot carry it. */
function setHeader(headers: Record<string, string>, name: string, value: string): void {
  if (!representable.test(value) || !headerName.test(name)) {
    throw commonFault('validation', 'Header value cannot be represented using ISO-8859-1.', { ArgumentName: name, ArgumentValue: value });
  }
  headers[name] = value;
}

const representable = /^[\t\x20-\x7e\x80-\xff]*$/;
const headerName = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;

type BodyWriter = (output: Output, headers: Record<string, string>) => AwsResponse['body'];

function bodyWriter(shape: StructureShape, writers: BodyWriters): BodyWriter {
  const payload = shape.members.find((member) => member.traits.httpPayload);
  if (payload !== undefined) return payloadWriter(payload, writers);
  const members = shape.members.filter(isInBody);
  if (members.length === 0 && !writers.writesEmpty) return () => undefined;
  const write = writers.structure({ name: shape.name, traits: shape.traits, shape: { ...shape, members } });
  return (output, headers) => {
    headers['content-type'] = writers.contentType;
    return write(output);
  };
}

function payloadWriter(payload: Member, writers: BodyWriters): BodyWriter {
  const { name, shape, traits } = payload;
  if (shape.kind !== 'structure') {
    return (output, headers) => {
      // text payloads (a bucket policy) are JSON documents in every model served here
      if (shape.kind === 'string' && output[name] !== undefined) headers['content-type'] = 'application/json';
      return output[name] as Readable | Uint8Array | string | undefined;
    };
  }
  const write = writers.structure({ name, traits, shape });
  return (output, headers) => {
    const value = output[name];
    if (value === undefined || value === null) return undefined;
    headers['content-type'] = writers.contentType;
    return write(value);
  };
}
