import type { IncomingHttpHeaders } from 'node:http';

import type { AwsRequest, AwsResponse, AwsServer, Route } from '@mlapps/aws-protocol/service';

import type { RequestContext } from './request-context.js';

/** A service in its place behind the gateway: its wire, and the stores its operations work on. */
export interface MountedService {
  readonly name: string;
  readonly version: string;
  /** What `X-Amz-Target` starts with, for awsJson services. */
  readonly targetPrefix: string | undefined;
  /** True for a request whose body it gets as a stream, checked while it is read; it gets the others whole. */
  streamsBody?(headers: IncomingHttpHeaders): boolean;
  /** True for a request without a signature that the service judges itself; the others are refused before they reach it. */
  takesUnsigned?(request: AwsRequest): boolean;
  /** Name of the operation a request asks for, whether it is served or not. Never throws. */
  nameOf(request: AwsRequest): string;
  answer(request: AwsRequest, context: RequestContext): Promise<AwsResponse>;
  fault(error: unknown, requestId: string): AwsResponse;
  /**
   * Runs an operation in this process, with its checks but for whether the caller may. Services whose handlers wait for something have none.
   *
   * @throws the fault that a client would get
   */
  invoke?(operation: string, input: object, context: RequestContext): object;
}

/**
 * @param contextOf adds the service's stores to the request's context
 * @param unserved the error for an operation this service does not answer
 */
export function mountService<Context>(
  server: AwsServer<Context>,
  contextOf: (request: RequestContext) => Context & { readonly requestId: string },
  unserved: (operation: string) => Error,
): MountedService {
  const { name, version, targetPrefix } = server.service;
  return {
    name,
    version,
    targetPrefix,
    nameOf: (request) => operationName(server.route(request)),
    answer: async (request, context) => {
      const route = server.route(request);
      if (route.kind === 'unknown') return server.fault(unserved(route.name), context.requestId);
      return server.handle(route.operation, request, contextOf(context));
    },
    fault: (error, requestId) => server.fault(error, requestId),
    invoke: (operation, input, context) => server.invoke(operation, input, contextOf(context)),
  };
}

export function operationName(route: Route<never>): string {
  return route.kind === 'operation' ? route.operation.name : route.name;
}
