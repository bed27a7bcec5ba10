import type { AwsRequest, AwsResponse, AwsServer } from '@mlapps/aws-protocol/service';

import type { RequestContext } from './request-context.js';

/** A service in its place behind the gateway: its wire, and the stores its operations work on. */
export interface MountedService {
  readonly name: string;
  readonly version: string;
  /** What `X-Amz-Target` starts with, for awsJson services. */
  readonly targetPrefix: string | undefined;
  /** Name of the operation a request asks for, and whether it is served. Never throws. */
  nameOf(request: AwsRequest): { readonly operation: string; readonly served: boolean };
  answer(request: AwsRequest, context: RequestContext): Promise<AwsResponse>;
  fault(error: unknown, requestId: string): AwsResponse;
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
    nameOf: (request) => {
      const route = server.route(request);
      return route.kind === 'operation' ? { operation: route.operation.name, served: true } : { operation: route.name, served: false };
    },
    answer: async (request, context) => {
      const route = server.route(request);
      if (route.kind === 'unknown') return server.fault(unserved(route.name), context.requestId);
      return server.handle(route.operation, request, contextOf(context));
    },
    fault: (error, requestId) => server.fault(error, requestId),
  };
}
