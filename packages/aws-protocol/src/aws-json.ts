import { compileJsonReader, parseJsonObject } from './json-reader.js';
import { compileJsonWriter } from './json-writer.js';
import type { AwsService, Wire } from './service.js';
import { structureOf } from './shape.js';
import type { WireFault } from './wire-fault.js';

const contentType = 'application/x-amz-json-1.1';

/** https://smithy.io/2.0/aws/protocols/aws-json-1_1-protocol.html */
export function awsJsonWire(service: AwsService<never>): Wire {
  const prefix = `${service.targetPrefix ?? ''}.`;
  return {
    name(request) {
      const target = request.headers['x-amz-target'];
      if (typeof target !== 'string') return undefined;
      return target.startsWith(prefix) ? target.slice(prefix.length) : target;
    },
    prepare(operation) {
      const input = structureOf(operation.schema[4]);
      const output = structureOf(operation.schema[5]);
      const read = input && compileJsonReader(input, false);
      const write = output && compileJsonWriter(output, false);
      return {
        read(_request, body) {
          const value = parseJsonObject(body as Uint8Array, 'refused');
          return read === undefined ? {} : read(value);
        },
        write: (value, requestId) => ({
          status: 200,
          headers: { 'content-type': contentType, 'x-amzn-RequestId': requestId },
          body: write === undefined ? '' : JSON.stringify(write(value)),
        }),
      };
    },
    fault: (fault, requestId) => ({
      status: fault.status,
      headers: { 'content-type': contentType, 'x-amzn-RequestId': requestId },
      body: JSON.stringify({ __type: fault.code, ...jsonMembers(fault, false) }),
    }),
  };
}

/** Message and modelled members of an error. */
export function jsonMembers(fault: WireFault, jsonNames: boolean): object {
  const members = fault.shape === undefined ? fault.members : (compileJsonWriter(fault.shape, jsonNames)(fault.members) as object);
  return fault.message === undefined ? members : { [fault.messageMember]: fault.message, ...members };
}
