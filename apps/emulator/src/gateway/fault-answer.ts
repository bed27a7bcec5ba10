import { signatureFault } from '@mlapps/aws-identity/signature-fault';
import { PayloadRefused } from '@mlapps/aws-identity/signature-refusal';
import { commonFault, unmodelledFault } from '@mlapps/aws-protocol/faults';

import { type Answer, jsonAnswer } from './answer.js';
import type { Exchange } from './exchange.js';
import { BodyTooLarge, BodyUndecodable } from './read-body.js';

/** The answer to a signature that is not accepted, in the protocol of what was asked for. */
export function signatureAnswer(refusal: PayloadRefused['refusal'], exchange: Exchange): Answer {
  const { target, requestId } = exchange;
  if (target.kind === 'aws') {
    const { code, status, message, details } = signatureFault(refusal, dialectOf(target.service.name));
    return target.service.fault(unmodelledFault(code, status, message, details), requestId);
  }
  const { message } = signatureFault(refusal, 'restJson1');
  return mlflowFault(403, 'PERMISSION_DENIED', message);
}

/** The answer to whatever a step threw. What is not a fault of a protocol becomes an internal error that tells nothing. */
export function faultAnswer(error: unknown, exchange: Exchange): Answer {
  if (error instanceof PayloadRefused) return signatureAnswer(error.refusal, exchange);
  const { target, requestId } = exchange;
  if (target.kind === 'aws') {
    if (error instanceof BodyTooLarge) return target.service.fault(commonFault('requestTooLarge', error.message), requestId);
    if (error instanceof BodyUndecodable) return target.service.fault(commonFault('serialization', error.message), requestId);
    return target.service.fault(error, requestId);
  }
  if (error instanceof BodyTooLarge) return mlflowFault(413, 'BAD_REQUEST', error.message);
  if (error instanceof BodyUndecodable) return mlflowFault(400, 'BAD_REQUEST', error.message);
  return mlflowFault(500, 'INTERNAL_ERROR', `Internal error; the log has the cause under request ${requestId}.`);
}

/** Errors of the data plane that come from before it: MLflow's error body, which its clients know how to show. */
export function mlflowFault(status: number, errorCode: string, message: string): Answer {
  return jsonAnswer(status, { error_code: errorCode, message });
}

function dialectOf(service: string): 'awsJson1.1' | 'awsQuery' | 'restXml' {
  if (service === 's3') return 'restXml';
  return service === 'sagemaker' ? 'awsJson1.1' : 'awsQuery';
}
