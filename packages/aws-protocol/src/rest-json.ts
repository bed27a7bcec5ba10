import { jsonMembers } from './aws-json.js';
import { commonFault } from './faults.js';
import { compileJsonReader, parseJsonObject } from './json-reader.js';
import { compileJsonWriter } from './json-writer.js';
import { compileRestReader } from './rest-request.js';
import type { BodyReaders } from './rest-request.js';
import { compileRestWriter } from './rest-response.js';
import type { BodyWriters } from './rest-response.js';
import { compileRestRouter, httpTrait, restRouteOf } from './rest-router.js';
import type { AwsService, Wire } from './service.js';
import { structureOf } from './shape.js';

const contentType = 'application/json';

const readers: BodyReaders = {
  structure(member) {
    const read = compileJsonReader(member.shape, true);
    return (body) => read(parseJsonObject(body, 'absent'));
  },
  refuse: (_name, error) => commonFault('serialization', error.message),
};

const writers: BodyWriters = {
  contentType,
  writesEmpty: true,
  structure(member) {
    const write = compileJsonWriter(member.shape, true);
    return (value) => JSON.stringify(write(value));
  },
};

/** https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html */
export function restJsonWire(service: AwsService<never>): Wire {
  return {
    name: compileRestRouter(service.operations.map(restRouteOf), service.constraints),
    prepare(operation) {
      const { path } = restRouteOf(operation);
      const input = structureOf(operation.schema[4]);
      const read = input && compileRestReader(input, path, readers);
      const write = compileRestWriter(structureOf(operation.schema[5]), httpTrait(operation)[2], writers);
      return {
        read: (request, body) => read?.(request, body) ?? {},
        write(output, requestId) {
          const answer = write(output as Readonly<Record<string, unknown>>);
          return { ...answer, headers: { ...answer.headers, 'x-amzn-RequestId': requestId } };
        },
      };
    },
    fault: (fault, requestId) => ({
      status: fault.status,
      headers: { 'content-type': contentType, 'x-amzn-RequestId': requestId, 'x-amzn-ErrorType': fault.code },
      body: JSON.stringify({ __type: fault.code, ...jsonMembers(fault, true) }),
    }),
  };
}
