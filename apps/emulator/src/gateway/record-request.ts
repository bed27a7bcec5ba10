import type { Emulator } from '../emulator.js';
import type { Answer } from './answer.js';
import { awsRequestOf } from './detect.js';
import type { Exchange } from './exchange.js';

/** Counts and logs a finished request. Successes of the data plane and of S3 are logged at debug: they come by the thousand. */
export function recordRequest(exchange: Exchange, answer: Answer, cause: unknown, { metrics, log }: Emulator): void {
  const milliseconds = performance.now() - exchange.startedAt;
  const service = serviceOf(exchange);
  metrics.record(service, answer.status, milliseconds / 1000);
  const level = levelOf(service, answer.status);
  if (!log.isLevelEnabled(level)) return;
  log[level](
    {
      requestId: exchange.requestId,
      service,
      operation: operationOf(exchange),
      account: exchange.caller?.account,
      region: exchange.region,
      status: answer.status,
      milliseconds: Math.round(milliseconds * 100) / 100,
      ...(answer.status >= 500 && cause !== undefined ? { err: cause } : {}),
    },
    'request',
  );
}

function levelOf(service: string, status: number): 'error' | 'warn' | 'info' | 'debug' {
  if (status === 501) return 'warn';
  if (status >= 500) return 'error';
  return status < 400 && (service === 'mlflow' || service === 's3' || service === 'internal') ? 'debug' : 'info';
}

function serviceOf({ target }: Exchange): string {
  return target.kind === 'aws' ? target.service.name : target.kind;
}

/** Never the query: a presigned URL carries its signature there, a sign-in URL its token. */
function operationOf(exchange: Exchange): string {
  const { target } = exchange;
  if (target.kind === 'aws') return target.service.nameOf(awsRequestOf(exchange, target.path));
  return target.kind === 'mlflow' ? `${exchange.method} ${target.path}` : `${exchange.method} ${exchange.path}`;
}
