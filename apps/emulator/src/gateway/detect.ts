import type { AwsRequest } from '@mlapps/aws-protocol/service';

import type { Emulator } from '../emulator.js';
import { hostName } from './check-host.js';
import type { Exchange } from './exchange.js';
import type { Target } from './target.js';

/** Session of the MLflow user interface; AWS's own name is not published. */
export const SESSION_COOKIE = 'mlflow-app-session';

const SCOPE = /(?:Credential=|X-Amz-Credential=)[^/%,\s&]+(?:\/|%2F)\d{8}(?:\/|%2F)([a-z0-9-]+)(?:\/|%2F)([a-z0-9-]+)/i;
/** Any name before a path of MLflow's API, too: what is misspelt gets MLflow's error and not S3's. */
const PLAIN_APP = /^\/mlflow(?:\/(app-[A-Z2-7]{12})(\/.*)?|(?:\/([^/]*))?(\/(?:api|ajax-api)\/[23]\.0\/.*))$/;
const APP_HOST = /^(app-[a-z2-7]{12})\./;
const MLFLOW_PATH =
  /^\/(?:api|ajax-api)\/[23]\.0\/|^\/(?:version|health|server-info|graphql|get-artifact|v1\/traces|model-versions\/get-artifact|static-files)(?:\/|$)/;

/**
 * Finds out what a request is for. The order matters: the data plane of an app and its control plane sign with the same service
 * name, so the app's header is looked at first; S3 owns every path, so it comes after all that has a mark of its own.
 */
export function detect(exchange: Exchange, emulator: Emulator): undefined {
  exchange.target = targetOf(exchange, emulator);
  return undefined;
}

function targetOf(exchange: Exchange, emulator: Emulator): Target {
  const { path } = exchange;
  const { headers } = exchange.request;
  if (path.startsWith('/_mlapps/') || path.startsWith('/_localstack/')) return { kind: 'internal', path };

  const scope = scopeOf(exchange);
  if (scope) exchange.region = scope.region;
  // sagemaker-mlflow sends its header with every request of the process, also with those of a client that names its app by the path
  const plain = scope ? null : PLAIN_APP.exec(path);
  if (plain) return { kind: 'mlflow', access: { kind: 'plain', appId: plain[1] ?? plain[3] ?? '' }, path: plain[2] ?? plain[4] ?? '/' };

  const arn = headers['x-sm-mlflow-app-arn'];
  if (typeof arn === 'string') return { kind: 'mlflow', access: { kind: 'signed', arn }, path };

  const target = headers['x-amz-target'];
  if (typeof target === 'string') return byTarget(target, emulator) ?? elsewhere(scope?.service ?? '', target, exchange, emulator);
  if (scope) return byScope(scope.service, exchange, emulator);
  return withoutSignature(exchange, emulator);
}

/** `X-Amz-Target: SageMaker.CreateMlflowApp` */
function byTarget(target: string, { services }: Emulator): Target | undefined {
  const prefix = target.slice(0, Math.max(0, target.indexOf('.')));
  for (const service of services.values()) if (service.targetPrefix === prefix) return { kind: 'aws', service, path: '/' };
  return undefined;
}

function byScope(name: string, exchange: Exchange, emulator: Emulator): Target {
  const service = emulator.services.get(name);
  if (!service) return elsewhere(name, `${name}: ${exchange.method} ${exchange.path}`, exchange, emulator);
  return { kind: 'aws', service, path: name === 's3' ? bucketPath(exchange) : exchange.path };
}

/** What is not served here is LocalStack's, when one is configured. */
function elsewhere(service: string, operation: string, { request, path }: Exchange, { localstack }: Emulator): Target {
  if (!localstack) return { kind: 'unserved', name: operation };
  const form = request.headers['content-type']?.startsWith('application/x-www-form-urlencoded') === true;
  const protocol = request.headers['x-amz-target'] !== undefined ? 'awsJson1.1' : form ? 'awsQuery' : 'restJson1';
  return { kind: 'aws', service: localstack.elsewhere(service, protocol), path };
}

/** No signature: a sign-in URL, a user-interface session, a form for STS, or an anonymous S3 request. */
function withoutSignature(exchange: Exchange, emulator: Emulator): Target {
  const { path, query, method, request } = exchange;
  const appHost = APP_HOST.exec(hostName(request.headers.host ?? ''))?.[1]
    ?.toUpperCase()
    .replace('APP-', 'app-');
  if (path === '/auth') return { kind: 'sign-in', token: new URLSearchParams(query).get('authToken') ?? '' };
  const cookie = cookieOf(request.headers.cookie, SESSION_COOKIE);
  if (cookie !== undefined || appHost !== undefined || MLFLOW_PATH.test(path) || (path === '/' && isBrowser(request.headers.accept))) {
    return {
      kind: 'mlflow',
      access: { kind: 'session', session: cookie === undefined ? undefined : emulator.uiSessions.find(cookie), appId: appHost },
      path,
    };
  }
  const form = method === 'POST' && request.headers['content-type']?.startsWith('application/x-www-form-urlencoded') === true;
  const service = emulator.services.get(form && path === '/' ? 'sts' : 's3')!;
  return { kind: 'aws', service, path: service.name === 's3' ? bucketPath(exchange) : path };
}

/** The links that MLflow prints after a run lead to `/`. */
const isBrowser = (accept: string | undefined): boolean => accept?.includes('text/html') === true;

function scopeOf(exchange: Exchange): { region: string; service: string } | undefined {
  const { authorization } = exchange.request.headers;
  const match = SCOPE.exec(authorization ?? '') ?? (exchange.query.includes('X-Amz-Credential') ? SCOPE.exec(exchange.query) : null);
  return match ? { region: match[1]!, service: match[2]! } : undefined;
}

/** `bucket.s3.us-east-1.amazonaws.com/key`, `bucket.localhost:4566/key` → `/bucket/key`. */
function bucketPath({ path, request }: Exchange): string {
  const host = hostName(request.headers.host ?? '');
  const bucket = /^(.+?)\.(?:s3[.-]|s3$|localhost$)/.exec(host)?.[1];
  return bucket === undefined || bucket === 's3' ? path : `/${bucket}${path}`;
}

export function cookieOf(header: string | undefined, name: string): string | undefined {
  for (const part of header?.split(';') ?? []) {
    const at = part.indexOf('=');
    if (part.slice(0, at).trim() === name) return part.slice(at + 1).trim();
  }
  return undefined;
}

/** What an AWS service's protocol reads a request from. */
export function awsRequestOf(exchange: Exchange, path: string): AwsRequest {
  return { method: exchange.method, path, query: exchange.query, headers: exchange.request.headers, body: exchange.body };
}
