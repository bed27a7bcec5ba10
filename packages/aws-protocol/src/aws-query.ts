import { compileQueryReader } from './query-reader.js';
import { parseQueryString } from './query-string.js';
import type { Parameters } from './query-string.js';
import type { AwsRequest, AwsService, Wire } from './service.js';
import { structureOf } from './shape.js';
import type { WireFault } from './wire-fault.js';
import { compileXmlWriter, escapeXml } from './xml-writer.js';

/** https://smithy.io/2.0/aws/protocols/aws-query-protocol.html */
export function awsQueryWire(service: AwsService<never>): Wire {
  const namespace = escapeXml(service.xmlNamespace ?? '');
  return {
    name(request) {
      try {
        return formOf(request, request.body as Uint8Array).get('Action')?.[0];
      } catch {
        return undefined;
      }
    },
    prepare(operation) {
      const input = structureOf(operation.schema[4]);
      const output = structureOf(operation.schema[5]);
      const read = input && compileQueryReader(input);
      const write = output && compileXmlWriter(output, false);
      const { name } = operation;
      return {
        read: (request, body) => read?.(formOf(request, body as Uint8Array)) ?? {},
        write(value, requestId) {
          const result = write === undefined ? '' : `<${name}Result>${write(value)}</${name}Result>`;
          const metadata = `<ResponseMetadata><RequestId>${escapeXml(requestId)}</RequestId></ResponseMetadata>`;
          return {
            status: 200,
            headers: headersOf(requestId),
            body: `<${name}Response xmlns="${namespace}">${result}${metadata}</${name}Response>`,
          };
        },
      };
    },
    fault: (fault, requestId) => ({ status: fault.status, headers: headersOf(requestId), body: errorText(fault, requestId, namespace) }),
  };
}

/** The body of a POST; a GET sends the same in its query. */
function formOf(request: AwsRequest, body: Uint8Array): Parameters {
  const form = Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('utf8');
  if (form === '') return parseQueryString(request.query);
  return parseQueryString(request.query === '' ? form : `${request.query}&${form}`);
}

function headersOf(requestId: string): Record<string, string> {
  return { 'content-type': 'text/xml', 'x-amzn-RequestId': requestId };
}

function errorText(fault: WireFault, requestId: string, namespace: string): string {
  const members = fault.shape === undefined ? unmodelledMembers(fault.members) : compileXmlWriter(fault.shape, false)(fault.members);
  const type = fault.sender ? 'Sender' : 'Receiver';
  const message = fault.message === undefined ? '' : `<Message>${escapeXml(fault.message)}</Message>`;
  const error = `<Error><Type>${type}</Type><Code>${escapeXml(fault.code)}</Code>${message}${members}</Error>`;
  return `<ErrorResponse xmlns="${namespace}">${error}<RequestId>${escapeXml(requestId)}</RequestId></ErrorResponse>`;
}

/** Members of an error that has no schema, one element each. */
export function unmodelledMembers(members: Readonly<Record<string, unknown>>): string {
  return Object.entries(members)
    .map(([name, value]) => (value === undefined ? '' : `<${name}>${escapeXml(String(value))}</${name}>`))
    .join('');
}
