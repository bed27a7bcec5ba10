import { awsJsonWire } from './aws-json.js';
import { awsQueryWire } from './aws-query.js';
import { commonFault, UnmodelledFault } from './faults.js';
import { Answered } from './operation.js';
import type { Operation } from './operation.js';
import { restJsonWire } from './rest-json.js';
import { restXmlWire } from './rest-xml.js';
import type {
  AwsRequest,
  AwsResponse,
  AwsServer,
  AwsServerOptions,
  AwsService,
  PreparedOperation,
  Protocol,
  Route,
  Wire,
} from './service.js';
import { compileValidator } from './validator.js';
import type { Validator } from './validator.js';
import { wholeBody } from './whole-body.js';
import { describeFault } from './wire-fault.js';

const wires: Readonly<Record<Protocol, (service: AwsService<never>) => Wire>> = {
  'awsJson1.1': awsJsonWire,
  restJson1: restJsonWire,
  awsQuery: awsQueryWire,
  restXml: restXmlWire,
};

/** Largest body read here for an operation that does not stream; the gateway's own limit comes first. */
const largestBody = 64 * 1024 * 1024;

interface Prepared extends PreparedOperation {
  readonly validate: Validator | undefined;
}

/**
 * Prepares a service once: routes, codecs and constraint checks of every operation.
 *
 * @example
 * const server = createAwsServer(sagemaker);
 * const found = server.route(request);
 * if (found.kind === 'operation') return server.handle(found.operation, request, context);
 */
export function createAwsServer<Context>(service: AwsService<Context>, options: AwsServerOptions<Context> = {}): AwsServer<Context> {
  const wire = wires[service.protocol](service as AwsService<never>);
  const byName = new Map(service.operations.map((operation) => [operation.name, operation]));
  const prepared = new Map(service.operations.map((operation) => [operation.name, prepare(service, wire, operation)]));
  const namespace = service.operations[0]?.schema[1] ?? '';

  function route(request: AwsRequest): Route<Context> {
    const name = wire.name(request) ?? '';
    const operation = byName.get(name);
    return operation === undefined ? { kind: 'unknown', name } : { kind: 'operation', operation };
  }

  function fault(error: unknown, requestId: string, method?: string): AwsResponse {
    const described = describeFault(error, service.protocol, namespace);
    const answer = wire.fault(described, requestId);
    const headers = { ...described.headers, ...answer.headers };
    return { ...answer, headers, body: method === 'HEAD' ? undefined : answer.body };
  }

  async function handle(
    operation: Operation<never, object, Context>,
    request: AwsRequest,
    context: Context & { readonly requestId: string },
  ): Promise<AwsResponse> {
    const { requestId } = context;
    const ready = prepared.get(operation.name);
    try {
      if (ready === undefined) throw commonFault('notImplemented', `The operation ${operation.name} is not implemented.`);
      const body = operation.streamsInput || request.body instanceof Uint8Array ? request.body : await wholeBody(request.body, largestBody);
      const input = ready.read(request, body);
      ready.validate?.(input);
      const admission = options.admit?.(operation.name, input, context);
      if (admission instanceof Promise) await admission;
      const result = operation.handler(input as never, context);
      const output = result instanceof Promise ? await result : result;
      return output instanceof Answered
        ? withAnswer(ready.write(output.output as object, requestId), output)
        : ready.write(output, requestId);
    } catch (caught) {
      const error = options.asFault?.(caught) ?? caught;
      if (!isFault(error)) options.onInternalError?.(error, operation.name, requestId);
      return fault(error, requestId, request.method);
    }
  }

  function invoke(name: string, input: object, context: Context & { readonly requestId: string }): object {
    const operation = byName.get(name);
    if (operation === undefined) throw commonFault('notImplemented', `The operation ${name} is not implemented.`);
    prepared.get(name)?.validate?.(input);
    const output: unknown = operation.handler(input as never, context);
    if (output instanceof Promise) throw new TypeError(`${name} does not answer at once`);
    return (output instanceof Answered ? output.output : output) as object;
  }

  return { service, route, handle, invoke, fault };
}

function prepare<Context>(service: AwsService<Context>, wire: Wire, operation: Operation<never, object, Context>): Prepared {
  // S3 checks its requests itself and answers with codes of its own
  const validate = service.protocol === 'restXml' ? undefined : compileValidator(service.constraints, operation.name);
  return { ...wire.prepare(operation), validate };
}

function isFault(error: unknown): boolean {
  return error instanceof UnmodelledFault || (error instanceof Error && '$fault' in error);
}

function withAnswer(answer: AwsResponse, given: Answered<unknown>): AwsResponse {
  return { ...answer, status: given.status ?? answer.status, headers: { ...answer.headers, ...given.headers } };
}
