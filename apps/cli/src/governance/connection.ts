import { readFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import type { ReadableStream } from 'node:stream/web';

import type { DevelopmentKey, DevelopmentSubject } from '@mlapps/governance-api/development-token';
import type { Command } from 'commander';

import type { Environment } from '../config.js';
import { addJsonOption } from '../connection.js';
import { isLoopback } from '../endpoint.js';
import { connectionCode } from '../explain.js';
import { Failure, ServiceFailure, exitCodes, usageFailure } from '../failure.js';

export const DEFAULT_GOVERNANCE_URL = 'http://127.0.0.1:4700';

const TIMEOUT_MILLISECONDS = 60_000;
const OWN_TOKEN_SECONDS = 300;
const ALL_ROLES = ['policy_admin', 'approver', 'auditor'];

/** Options of every command that talks to the governance service. */
export interface GovernanceOptions {
  readonly governanceUrl?: string;
  readonly token?: string;
  readonly json?: boolean;
}

/** The governance service, as somebody. */
export interface Governance {
  readonly url: string;
  /** @throws Failure `GovernanceUnreachable`; ServiceFailure with the service's code */
  query<Answer>(document: string, variables?: Readonly<Record<string, unknown>>): Promise<Answer>;
  /**
   * Runs a document with one mutation.
   *
   * @returns its payload
   * @throws ServiceFailure also for the first of the payload's `userErrors`, which the document has to select with code, message and field
   */
  mutate<Payload>(document: string, variables: Readonly<Record<string, unknown>>): Promise<Payload>;
  /** What a route beside GraphQL answers, as it comes. @throws as `query` */
  download(path: string): Promise<ReadableStream<Uint8Array>>;
}

interface UserError {
  readonly code: string;
  readonly message: string;
  readonly field?: readonly string[] | null;
}

interface GraphqlError {
  readonly message: string;
  readonly extensions?: { readonly code?: string };
}

export function addGovernanceOptions(command: Command): Command {
  return addJsonOption(command)
    .option('--governance-url <url>', `where the governance service is (MLAPPS_GOVERNANCE_URL, else ${DEFAULT_GOVERNANCE_URL})`)
    .option(
      '--token <token>',
      'bearer token (MLAPPS_TOKEN, which other users of this machine cannot see; else one of the local developer)',
    );
}

/** @throws Failure when there is no token and none can be made */
export async function connectGovernance(options: GovernanceOptions, environment: Environment): Promise<Governance> {
  const url = governanceUrlOf(options, environment);
  const token = options.token ?? environment.token ?? (await localDeveloper(url, environment));
  const query = async <Answer>(document: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Answer> =>
    read<Answer>(url, await post(url, token, JSON.stringify({ query: document, variables })));
  return {
    url,
    query,
    mutate: async <Payload>(document: string, variables: Readonly<Record<string, unknown>>) => {
      const [payload] = Object.values(
        await query<Record<string, Payload & { readonly userErrors?: readonly UserError[] }>>(document, variables),
      );
      const [error] = payload?.userErrors ?? [];
      if (error !== undefined) throw new ServiceFailure(error.code, sentenceOf(error));
      return payload!;
    },
    download: (path) => download(url, token, path),
  };
}

/** @returns scheme, host, port and path, without a slash at the end */
export function governanceUrlOf(options: GovernanceOptions, environment: Environment): string {
  const text = options.governanceUrl ?? environment.governanceUrl ?? DEFAULT_GOVERNANCE_URL;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) throw usageFailure(`The address "${text}" is not a URL such as ${DEFAULT_GOVERNANCE_URL}.`);
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
    throw usageFailure(`${url.origin} is on another machine, and a token is not sent there in the clear: give an https address.`);
  }
  return `${url.origin}${url.pathname.replace(/\/+$/, '').replace(/\/graphql$/, '')}`;
}

/** A token signed with the key that the service on this machine left in its data folder. */
export async function mintToken(environment: Environment, subject: DevelopmentSubject): Promise<string> {
  const { DEVELOPMENT_KEY_FILE, mintDevelopmentToken } = await import('@mlapps/governance-api/development-token');
  const file = join(environment.governanceFolder, DEVELOPMENT_KEY_FILE);
  return mintDevelopmentToken(readKey(file), subject, new Date());
}

function readKey(file: string): DevelopmentKey {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as DevelopmentKey;
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code ?? 'not JSON';
    throw new Failure(
      'NoToken',
      `There is no token, and none can be made: ${file} cannot be read (${why}). Start the service with "npm start", run this where its data folder is (MLAPPS_GOVERNANCE_DATA), or give a token in MLAPPS_TOKEN.`,
    );
  }
}

async function localDeveloper(url: string, environment: Environment): Promise<string> {
  if (!isLoopback(new URL(url).hostname)) {
    throw usageFailure(`${url} is on another machine: give a token of its issuer in MLAPPS_TOKEN.`);
  }
  return mintToken(environment, { subject: userInfo().username, roles: ALL_ROLES, mfa: true, lifeSeconds: OWN_TOKEN_SECONDS });
}

async function post(url: string, token: string, body: string): Promise<Response> {
  const headers = {
    'content-type': 'application/json',
    accept: 'application/json',
    authorization: `Bearer ${token}`,
    'x-mlapps-client': 'cli',
  };
  try {
    return await fetch(`${url}/graphql`, { method: 'POST', headers, body, signal: AbortSignal.timeout(TIMEOUT_MILLISECONDS) });
  } catch (error) {
    throw unreachable(url, `does not answer (${connectionCode(error) ?? (error as Error).message})`);
  }
}

/** Has no limit of time: what is streamed may be long. */
async function download(url: string, token: string, path: string): Promise<ReadableStream<Uint8Array>> {
  let response: Response;
  try {
    response = await fetch(`${url}${path}`, { headers: { authorization: `Bearer ${token}`, 'x-mlapps-client': 'cli' } });
  } catch (error) {
    throw unreachable(url, `does not answer (${connectionCode(error) ?? (error as Error).message})`);
  }
  if (!response.ok || response.body === null) return read(url, response);
  return response.body;
}

async function read<Answer>(url: string, response: Response): Promise<Answer> {
  const answer = (await response.json().catch(() => undefined)) as
    { readonly data?: Answer | null; readonly errors?: readonly GraphqlError[]; readonly message?: string } | undefined;
  const [error] = answer?.errors ?? [];
  if (error !== undefined) throw new ServiceFailure(error.extensions?.code ?? `Http${response.status}`, error.message);
  if (response.ok && answer?.data != null) return answer.data;
  if (answer?.message !== undefined) throw new ServiceFailure(`Http${response.status}`, answer.message);
  throw unreachable(url, `answers ${response.status}, but not as the governance service does`);
}

function sentenceOf({ message, field }: UserError): string {
  return field == null || field.length === 0 ? message : `${message} (${field.join('.')})`;
}

function unreachable(url: string, why: string): Failure {
  return new Failure(
    'GovernanceUnreachable',
    `${url} ${why}. Start the service with "npm start", or give the address of a running one with --governance-url.`,
    exitCodes.unreachable,
  );
}
