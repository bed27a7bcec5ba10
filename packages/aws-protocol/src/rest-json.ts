import { jsonMembers } from './aws-json.js';
import { commonFault } from './faults.js';
import { compileJsonReader, parseJsonObject } from './json-reader.js';
import { compileJsonWriter } from './json-writer.js';
import { prepareRestOperation } from './rest-operation.js';
import type { BodyReaders } from './rest-request.js';
import type { BodyWriters } from './rest-response.js';
import { compileRestRouter, restRouteOf } from './rest-router.js';
import type { AwsService, Wire } from './service.js';

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
    prepare: (operation) => prepareRestOperation(operation, readers, writers, (requestId) => ({ 'x-amzn-RequestId': requestId })),
    fault: (fault, requestId) => ({
      status: fault.status,
      headers: { 'content-type': contentType, 'x-amzn-RequestId': requestId, 'x-amzn-ErrorType': fault.code },
      body: JSON.stringify({ __type: fault.code, ...jsonMembers(fault, true) }),
    }),
  };
}
