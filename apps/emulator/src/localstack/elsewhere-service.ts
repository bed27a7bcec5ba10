import { createAwsServer } from '@mlapps/aws-protocol/aws-server';
import type { AwsServer } from '@mlapps/aws-protocol/service';

import type { MountedService } from '../mounted-service.js';
import { faultOf, withoutBody } from './backed-service.js';
import { type Forwarder, forward } from './forwarder.js';

/** Protocols whose errors can be written without knowing the service. */
export type ElsewhereProtocol = 'awsJson1.1' | 'awsQuery' | 'restJson1';

/** Makes services that are not served here, by their signing name. */
export function elsewhereServices(forwarder: Forwarder): (name: string, protocol: ElsewhereProtocol) => MountedService {
  const servers = {
    'awsJson1.1': faultsOnly('awsJson1.1'),
    awsQuery: faultsOnly('awsQuery'),
    restJson1: faultsOnly('restJson1'),
  };
  return (name, protocol) => elsewhereService(name, servers[protocol], forwarder);
}

function faultsOnly(protocol: ElsewhereProtocol): AwsServer<never> {
  return createAwsServer<never>({
    name: '',
    version: '',
    protocol,
    constraints: { service: '', operations: {}, shapes: {} },
    operations: [],
  });
}

function elsewhereService(name: string, server: AwsServer<never>, forwarder: Forwarder): MountedService {
  return {
    name,
    version: '',
    targetPrefix: undefined,
    // a hash that is signed and not declared can be checked on the whole body only
    streamsBody: (headers) => headers['x-amz-content-sha256'] !== undefined || headers.authorization === undefined,
    takesUnsigned: () => true,
    nameOf: ({ method, path, headers }) => String(headers['x-amz-target'] ?? `${method} ${path}`),
    answer: (request, context) =>
      forward(name, request, context, forwarder).catch((error: unknown) => {
        const fault = faultOf(error);
        if (fault === undefined) throw error;
        return withoutBody(server.fault(fault, context.requestId), request.method);
      }),
    fault: (error, requestId) => server.fault(error, requestId),
  };
}
