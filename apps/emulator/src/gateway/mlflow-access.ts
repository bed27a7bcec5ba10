import { timingSafeEqual } from 'node:crypto';

import { accountOfArn, type MlflowAppArn, parseMlflowAppArn } from '@mlapps/aws-identity/arn';
import { partitionOfRegion } from '@mlapps/aws-identity/partition';

import type { AuthorizationContext } from '../authorization/request.js';
import type { Caller, Principal } from '../caller.js';
import { rootCaller } from '../credentials.js';
import type { Emulator } from '../emulator.js';
import { isServing, statusOf, type MlflowAppRecord } from '../services/sagemaker/mlflow-app.js';
import { mlflowVersionOf } from '../services/sagemaker/mlflow-app-version.js';
import type { Answer } from './answer.js';
import { comesFromForeignPage, comesFromOwnPage } from './cors.js';
import { sourceIpOf } from './source-ip.js';
import type { Exchange } from './exchange.js';
import { mlflowFault } from './fault-answer.js';
import type { Target } from './target.js';

type MlflowTarget = Extract<Target, { kind: 'mlflow' }>;

/** What every request of MLflow's REST API needs on the app; there is no finer grain. */
const CALL_API = 'sagemaker:CallMlflowAppApi';

/** AWS's words for a call without that, and here also for an app that does not exist: nobody learns which. */
const NOT_AUTHORIZED = 'Request is not authorized';

const NEEDS_PASSWORD =
  'Signatures are strict here: set MLFLOW_TRACKING_USERNAME to an access key and MLFLOW_TRACKING_PASSWORD to its secret.';
const WRONG_PASSWORD = 'MLFLOW_TRACKING_USERNAME is no access key that is known here, or MLFLOW_TRACKING_PASSWORD is not its secret.';

/** Finds the app a data-plane request names, decides whether the caller may use it, and passes the request on. */
export function answerMlflow(target: MlflowTarget, exchange: Exchange, emulator: Emulator): Answer | Promise<Answer> {
  const found = admit(target, exchange, emulator);
  if ('refused' in found) return found.refused;
  const { app, principal } = found;
  const account = accountOf(app);
  const now = emulator.clock.now();
  if (!isServing(app, now)) {
    return mlflowFault(
      400,
      'BAD_REQUEST',
      `MLflow App ${app.arn} is ${statusOf(app, now)}. It answers when its status is Created or Updated.`,
    );
  }
  return emulator.mlflow.handle({
    app: {
      id: app.id,
      account,
      artifactRoot: app.artifactStoreUri,
      mlflowVersion: mlflowVersionOf(app, now, emulator.sagemakerSettings),
    },
    byGuest: principal.account !== account,
    method: exchange.method,
    path: target.path,
    query: exchange.query,
    headers: exchange.request.headers,
    body: exchange.body as Buffer,
  });
}

type Admission = { readonly app: MlflowAppRecord; readonly principal: Principal } | { readonly refused: Answer };

function admit({ access }: MlflowTarget, exchange: Exchange, emulator: Emulator): Admission {
  switch (access.kind) {
    case 'signed':
      return admitSigned(access.arn, exchange, emulator);
    case 'session':
      return admitSession(access, exchange, emulator);
    case 'plain':
      return admitPlain(access.appId, exchange, emulator);
  }
}

/** The owner's account, and those it shares the app with. */
function admitSigned(arn: string, exchange: Exchange, emulator: Emulator): Admission {
  const parsed = parseMlflowAppArn(arn);
  if (!parsed) return refuse(NOT_AUTHORIZED);
  const caller = exchange.caller!;
  if (parsed.account === caller.account) emulator.prepareAccount(parsed.account, parsed.region);
  return decide(parsed, arn, caller, exchange, emulator) ?? admitApp(emulator.apps.find(arn), caller);
}

/** Nothing when the principal may call the API of the app. Whether the app exists is not looked at, so the refusal cannot tell. */
function decide(
  { region }: Pick<MlflowAppArn, 'region'>,
  arn: string,
  principal: Principal,
  exchange: Exchange,
  emulator: Emulator,
): Admission | undefined {
  const context = contextOf(region, exchange, emulator);
  const decision = emulator.authorizer.authorize({ principal, action: CALL_API, resource: arn, context });
  return decision.allowed ? undefined : refuse(`${NOT_AUTHORIZED}. ${decision.message}`);
}

/** @param region where the app answers, which a cookie does not say and a signature may say otherwise */
function contextOf(region: string, exchange: Exchange, { clock, config }: Emulator): AuthorizationContext {
  return {
    region,
    now: clock.now(),
    secure: config.publicUrl?.startsWith('https:') ?? false,
    sourceIp: sourceIpOf(exchange),
    userAgent: exchange.request.headers['user-agent'],
  };
}

function admitSession(access: Extract<MlflowTarget['access'], { kind: 'session' }>, exchange: Exchange, emulator: Emulator): Admission {
  const { session, appId } = access;
  if (!session) {
    return refuse(
      'This request names no MLflow App and has no open session. Sign it and send x-sm-mlflow-app-arn, put /mlflow/<app-id> before the path, or open a presigned URL.',
    );
  }
  // pages on other ports of a host are of the same site, and send its cookies
  if (comesFromForeignPage(exchange) && !comesFromOwnPage(exchange)) return refuseOrigin(exchange);
  const app = emulator.apps.find(session.appArn);
  // a cookie of one app's host says nothing about another's
  if (!app || (appId !== undefined && app.id !== appId)) return refuse(NOT_AUTHORIZED);
  // decided again with each request: a share that ends takes its sessions with it
  return decide(placeOf(app), app.arn, session.principal, exchange, emulator) ?? { app, principal: session.principal };
}

/** For clients that cannot sign. In strict mode they give an access key and its secret as user and password. */
function admitPlain(appId: string, exchange: Exchange, emulator: Emulator): Admission {
  if (comesFromForeignPage(exchange)) return refuseOrigin(exchange);
  const app = emulator.apps.findById(appId);
  if (emulator.config.signatures === 'lenient') {
    // who gives no name acts as the app's own account
    const owner = app && ownerOf(app);
    return owner ? (decide(placeOf(app), app.arn, owner, exchange, emulator) ?? { app, principal: owner }) : refuse(NOT_AUTHORIZED);
  }
  const caller = basicCaller(exchange, emulator);
  if (!caller) return refuse(exchange.request.headers.authorization === undefined ? NEEDS_PASSWORD : WRONG_PASSWORD);
  if (!app) return refuse(NOT_AUTHORIZED);
  const refused = decide(placeOf(app), app.arn, caller, exchange, emulator);
  // an id alone must not tell whose app it is, or that there is one
  return refused ? (accountOf(app) === caller.account ? refused : refuse(NOT_AUTHORIZED)) : { app, principal: caller };
}

function placeOf(app: MlflowAppRecord): MlflowAppArn {
  return parseMlflowAppArn(app.arn)!;
}

function ownerOf(app: MlflowAppRecord): Caller {
  const { account, region } = placeOf(app);
  return rootCaller(account, account, partitionOfRegion(region).id);
}

function admitApp(app: MlflowAppRecord | undefined, principal: Principal): Admission {
  return app ? { app, principal } : refuse(NOT_AUTHORIZED);
}

function basicCaller(exchange: Exchange, emulator: Emulator): Caller | undefined {
  const encoded = /^Basic ([A-Za-z0-9+/=]+)$/.exec(exchange.request.headers.authorization ?? '')?.[1];
  if (encoded === undefined) return undefined;
  const text = Buffer.from(encoded, 'base64').toString('utf8');
  const at = text.indexOf(':');
  const key = emulator.findKey(text.slice(0, at), exchange.region);
  if (!key || key.sessionToken !== undefined) return undefined;
  const given = Buffer.from(text.slice(at + 1));
  const expected = Buffer.from(key.secretAccessKey);
  return given.length === expected.length && timingSafeEqual(given, expected) ? key.caller : undefined;
}

function refuseOrigin({ request }: Exchange): Admission {
  return refuse(`Origin ${request.headers.origin} may not use this app. Name it with --cors-origins if it should.`);
}

function refuse(message: string): Admission {
  return { refused: mlflowFault(403, 'PERMISSION_DENIED', message) };
}

function accountOf(app: MlflowAppRecord): string {
  return accountOfArn(app.arn)!;
}
