import { commonFault, UnmodelledFault } from '@mlapps/aws-protocol/faults';
import type { AwsRequest, AwsResponse } from '@mlapps/aws-protocol/service';

import type { MountedService } from '../mounted-service.js';
import type { RequestContext } from '../request-context.js';
import { type Forwarder, forward } from './forwarder.js';
import { forwardS3 } from './forward-s3.js';
import { forwardSts, isUnsignedOperation } from './forward-sts.js';
import { LocalstackUnavailable } from './upstream.js';

/** LocalStack in the place of a service served here. What it cannot answer is a fault in the service's own protocol. */
export function backedService(service: MountedService, forwarder: Forwarder): MountedService {
  return {
    ...service,
    answer: (request, context) =>
      forwardTo(service, request, context, forwarder).catch((error: unknown) => {
        const fault = faultOf(error);
        if (fault === undefined) throw error;
        return withoutBody(service.fault(fault, context.requestId), request.method);
      }),
    ...(service.name === 'sts' ? { takesUnsigned: (request: AwsRequest) => isUnsignedOperation(service.nameOf(request), request) } : {}),
  };
}

function forwardTo(service: MountedService, request: AwsRequest, context: RequestContext, forwarder: Forwarder): Promise<AwsResponse> {
  switch (service.name) {
    case 's3':
      return forwardS3(request, context, forwarder);
    case 'sts':
      // localstack 4.14.0 answers GetSessionToken with one key for all accounts; those of this emulator keep the account
      return service.nameOf(request) === 'GetSessionToken' ? service.answer(request, context) : forwardSts(request, context, forwarder);
    default:
      return forward(service.name, request, context, forwarder);
  }
}

/** Nothing for what the gateway answers itself: a signature that turned out wrong while the body came. */
export function faultOf(error: unknown): Error | undefined {
  if (error instanceof LocalstackUnavailable) return commonFault('serviceUnavailable', error.message);
  if (error instanceof UnmodelledFault) return error;
  const { code } = error as { code?: unknown };
  // the client went away in the middle of its request
  if (code === 'ECONNRESET' || code === 'ERR_STREAM_PREMATURE_CLOSE') return commonFault('incompleteBody');
  return undefined;
}

export function withoutBody(answer: AwsResponse, method: string): AwsResponse {
  return method === 'HEAD' ? { ...answer, body: undefined } : answer;
}
