import { isUtf8 } from 'node:buffer';

import { unmodelledMembers } from './aws-query.js';
import { commonFault } from './faults.js';
import { hostIdOf, s3RequestId } from './request-id.js';
import { prepareRestOperation } from './rest-operation.js';
import type { BodyReaders } from './rest-request.js';
import type { BodyWriters } from './rest-response.js';
import { compileRestRouter, restRouteOf } from './rest-router.js';
import type { AwsService, Wire } from './service.js';
import type { StructureShape } from './shape.js';
import type { WireFault } from './wire-fault.js';
import { compileXmlReader } from './xml-reader.js';
import { parseXml } from './xml-tree.js';
import { compileXmlElementWriter, compileXmlWriter, escapeXml } from './xml-writer.js';

const contentType = 'application/xml';
const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

interface Root {
  readonly name: string;
  readonly traits: { readonly xmlName?: string; readonly httpPayload?: 1 };
  readonly shape: StructureShape;
}

/** A payload's own name, then its shape's, then the shape itself; an output that has no payload is named after its shape. */
function rootName({ traits, shape }: Root): string {
  return traits.xmlName ?? shape.traits.xmlName ?? shape.name;
}

const readers: BodyReaders = {
  structure(member, required) {
    const read = compileXmlReader(member.shape);
    const name = rootName(member);
    return (body) => {
      if (body.byteLength === 0 && required) throw commonFault('missingBody');
      if (body.byteLength === 0) return {};
      if (!isUtf8(body)) throw commonFault('malformedXml');
      const root = parseXml(Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('utf8'));
      if (root.name.slice(root.name.indexOf(':') + 1) !== name) throw commonFault('malformedXml');
      return read(root);
    };
  },
  refuse: (name, error) => commonFault('validation', refusal(name, error.expected), { ArgumentName: name, ArgumentValue: error.found }),
};

function refusal(name: string, expected: string): string {
  if (expected === 'a Number') return `Provided ${name} not an integer or within integer range`;
  return `${name} is not ${expected}`;
}

function writersOf(namespace: string | undefined): BodyWriters {
  return {
    contentType,
    writesEmpty: false,
    structure(member) {
      const name = rootName(member);
      const write = isUnwrapped(name, member.shape)
        ? unwrappedWriter(name, namespace)
        : compileXmlElementWriter(member.shape, name, namespace, true);
      return (value) => declaration + write(value);
    },
  };
}

/** GetBucketLocation: the only member is the root itself, `<LocationConstraint xmlns="…">eu-west-1</LocationConstraint>`. */
function isUnwrapped(name: string, shape: StructureShape): boolean {
  return shape.members.length === 1 && shape.members[0]!.name === name && shape.members[0]!.shape.kind === 'string';
}

function unwrappedWriter(name: string, namespace: string | undefined): (value: unknown) => string {
  const xmlns = namespace === undefined ? '' : ` xmlns="${escapeXml(namespace)}"`;
  return (value) => {
    const text = (value as Readonly<Record<string, unknown>>)[name];
    return text === undefined ? `<${name}${xmlns}/>` : `<${name}${xmlns}>${escapeXml(String(text))}</${name}>`;
  };
}

/** https://smithy.io/2.0/aws/protocols/aws-restxml-protocol.html, with S3's request ids and unwrapped errors. */
export function restXmlWire(service: AwsService<never>): Wire {
  const writers = writersOf(service.xmlNamespace);
  return {
    name: compileRestRouter(service.operations.map(restRouteOf), service.constraints),
    prepare: (operation) => prepareRestOperation(operation, readers, writers, idHeaders),
    fault: (fault, requestId) => ({
      status: fault.status,
      headers: { ...(fault.status === 304 ? {} : { 'content-type': contentType }), ...idHeaders(requestId) },
      body: fault.status === 304 ? undefined : errorText(fault, requestId),
    }),
  };
}

function idHeaders(requestId: string): Record<string, string> {
  const id = s3RequestId(requestId);
  return { 'x-amz-request-id': id, 'x-amz-id-2': hostIdOf(id) };
}

function errorText(fault: WireFault, requestId: string): string {
  const members = fault.shape === undefined ? unmodelledMembers(fault.members) : compileXmlWriter(fault.shape, true)(fault.members);
  const message = fault.message === undefined ? '' : `<Message>${escapeXml(fault.message)}</Message>`;
  const id = s3RequestId(requestId);
  const ids = `<RequestId>${id}</RequestId><HostId>${hostIdOf(id)}</HostId>`;
  return `${declaration}<Error><Code>${escapeXml(fault.code)}</Code>${message}${members}${ids}</Error>`;
}
