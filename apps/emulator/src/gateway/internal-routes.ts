import { isAccountId } from '@mlapps/aws-identity/account';

import type { Emulator } from '../emulator.js';
import type { BackingHealth } from '../localstack/backing-health.js';
import { BACKED } from '../localstack/localstack.js';
import { type Answer, jsonAnswer, textAnswer } from './answer.js';
import { SeedError } from '../seeds/seed-error.js';
import { comesFromForeignPage } from './cors.js';
import { explainAccess } from './explain-access.js';
import type { Exchange } from './exchange.js';

type Route = (exchange: Exchange, emulator: Emulator) => Answer | Promise<Answer>;

/** The emulator's own routes. The first two methods of health are what LocalStack's clients poll. */
const routes: Readonly<Record<string, Readonly<Record<string, Route>>>> = {
  '/_mlapps/health': { GET: health, HEAD: health },
  '/_localstack/health': { GET: localstackHealth, HEAD: localstackHealth },
  '/_mlapps/metrics': { GET: metrics },
  '/_mlapps/reset': { POST: reset },
  '/_mlapps/restore-account': { POST: restoreAccount },
  '/_mlapps/seed': { POST: seed },
  '/_mlapps/dump': { GET: dump },
  '/_mlapps/explain': { POST: explain },
  '/_mlapps/clock': { GET: showClock, POST: moveClock },
};

export function answerInternal(path: string, exchange: Exchange, emulator: Emulator): Answer | Promise<Answer> {
  const methods = routes[path];
  if (!methods) return refuse(404, `${path} does not exist. There are: ${Object.keys(routes).join(', ')}.`);
  const route = methods[exchange.method];
  if (!route)
    return { ...refuse(405, `${path} takes ${Object.keys(methods).join(', ')}.`), headers: { allow: Object.keys(methods).join(', ') } };
  if (comesFromForeignPage(exchange))
    return refuse(403, `Origin ${exchange.request.headers.origin} may not do this. Name it with --cors-origins if it should.`);
  return route(exchange, emulator);
}

function refuse(status: number, message: string): Answer {
  return jsonAnswer(status, { message });
}

async function health(_exchange: Exchange, emulator: Emulator): Promise<Answer> {
  const services = Object.fromEntries([...emulator.services.values()].map(({ name, version }) => [name, { status: 'running', version }]));
  return jsonAnswer(200, {
    status: 'ok',
    pid: process.pid,
    version: emulator.version,
    mlflowVersion: emulator.config.mlflowVersion,
    signatures: emulator.config.signatures,
    account: emulator.config.account,
    region: emulator.config.region,
    endpoint: emulator.url,
    defaultApp: emulator.defaultAppArn(),
    data: emulator.dataFolder,
    log: emulator.logFile,
    services,
    ...(emulator.localstack && { backing: await emulator.localstack.health() }),
  });
}

async function localstackHealth(_exchange: Exchange, { services, localstack, version }: Emulator): Promise<Answer> {
  const served = Object.fromEntries([...services.keys()].map((name) => [name, 'running']));
  const backing = await localstack?.health();
  return jsonAnswer(200, { services: { ...served, ...(backing && forwardedStates(backing)) }, edition: 'mlapps', version, backing });
}

/** States of what LocalStack has, in its words; `error` for what it should answer and does not. */
function forwardedStates({ reachable, services = {} }: BackingHealth): Readonly<Record<string, string>> {
  return reachable ? services : Object.fromEntries([...BACKED].map((name) => [name, 'error']));
}

async function metrics(_exchange: Exchange, emulator: Emulator): Promise<Answer> {
  return textAnswer(200, await emulator.metrics.text(), emulator.metrics.contentType);
}

async function reset(exchange: Exchange, emulator: Emulator): Promise<Answer> {
  const body = readObject(exchange);
  const account = new URLSearchParams(exchange.query).get('account') ?? body?.['account'];
  const unknown = body && Object.keys(body).find((member) => member !== 'account');
  // a misspelt account must not clear everybody's state
  if (body === undefined || unknown !== undefined)
    return refuse(400, 'Send {"account": "111111111111"} for one account, or nothing for all.');
  if (account !== undefined && !(typeof account === 'string' && isAccountId(account)))
    return refuse(400, 'account must be 12 digits in a string.');
  await emulator.reset(account);
  return jsonAnswer(200, { reset: account ?? 'everything' });
}

/** Reopens a closed account of an organization, which on AWS only its support can. */
function restoreAccount(exchange: Exchange, emulator: Emulator): Answer {
  const { account } = readObject(exchange) ?? {};
  if (!(typeof account === 'string' && isAccountId(account))) return refuse(400, 'Send {"account": "111111111111"}.');
  const refusal = emulator.restoreAccount(account);
  return refusal === undefined ? jsonAnswer(200, { restored: account }) : refuse(409, refusal);
}

/** The body is YAML; `?file=org.yaml` is what errors call it. */
function seed(exchange: Exchange, emulator: Emulator): Answer {
  const file = new URLSearchParams(exchange.query).get('file') ?? 'seed';
  try {
    return jsonAnswer(200, emulator.seeds.apply((exchange.body as Buffer).toString('utf8'), file));
  } catch (error) {
    if (error instanceof SeedError) return refuse(400, error.message);
    throw error;
  }
}

function dump(_exchange: Exchange, emulator: Emulator): Answer {
  return textAnswer(200, emulator.seeds.dump(), 'application/yaml; charset=utf-8');
}

function explain(exchange: Exchange, emulator: Emulator): Answer {
  return explainAccess(readObject(exchange), emulator);
}

function showClock(_exchange: Exchange, { clock, config }: Emulator): Answer {
  return jsonAnswer(200, { now: new Date(clock.now()).toISOString(), movable: config.movableClock });
}

/** `{"advanceSeconds": 43200}` moves, `{"reset": true}` returns to the time of the system. */
function moveClock(exchange: Exchange, emulator: Emulator): Answer {
  if (!emulator.config.movableClock)
    return refuse(403, 'The clock is fixed. Start with --movable-clock (MLAPPS_MOVABLE_CLOCK=true) to move it.');
  const { advanceSeconds, reset: toSystem } = readObject(exchange) ?? {};
  if (toSystem === true) emulator.clock.reset();
  else if (typeof advanceSeconds !== 'number' || !(Math.abs(advanceSeconds) <= LONGEST_MOVE))
    return refuse(400, 'Send {"advanceSeconds": <seconds, at most 10 years>} or {"reset": true}.');
  else if (!isClockTime(emulator.clock.now() + advanceSeconds * 1000)) return refuse(400, 'The clock stays between 1970 and 9990.');
  else emulator.clock.advance(advanceSeconds * 1000);
  return showClock(exchange, emulator);
}

/** What protocols can write, with room for what expires later: years have four digits, and no time is negative. */
function isClockTime(milliseconds: number): boolean {
  return milliseconds >= 0 && milliseconds < Date.UTC(9990, 0);
}

/** Ten years, in seconds. */
const LONGEST_MOVE = 315_360_000;

/** The body as an object, `{}` when there is none, nothing when it is something else. */
function readObject(exchange: Exchange): Record<string, unknown> | undefined {
  const text = (exchange.body as Buffer).toString('utf8').trim();
  if (text === '') return {};
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
