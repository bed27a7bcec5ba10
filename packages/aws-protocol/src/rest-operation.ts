import type { Operation } from './operation.js';
import type { BodyReaders } from './rest-request.js';
import { compileRestReader } from './rest-request.js';
import type { BodyWriters } from './rest-response.js';
import { compileRestWriter } from './rest-response.js';
import { httpTrait, restRouteOf } from './rest-router.js';
import type { PreparedOperation } from './service.js';
import { structureOf } from './shape.js';

/**
 * Prepares one operation of a REST protocol; JSON and XML differ in how they read and write bodies and in the headers of a request id.
 */
export function prepareRestOperation(
  operation: Operation<never, object, never>,
  readers: BodyReaders,
  writers: BodyWriters,
  idHeaders: (requestId: string) => Readonly<Record<string, string>>,
): PreparedOperation {
  const { path } = restRouteOf(operation);
  const input = structureOf(operation.schema[4]);
  const read = input && compileRestReader(input, path, readers);
  const write = compileRestWriter(structureOf(operation.schema[5]), httpTrait(operation)[2], writers);
  return {
    read: (request, body) => read?.(request, body) ?? {},
    write(output, requestId) {
      const answer = write(output as Readonly<Record<string, unknown>>);
      return { ...answer, headers: { ...answer.headers, ...idHeaders(requestId) } };
    },
  };
}
