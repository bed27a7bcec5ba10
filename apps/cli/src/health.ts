import { join } from 'node:path';

import { connectionCode } from './explain.js';
import { unreachable } from './failure.js';

/** What `GET /_mlapps/health` answers. */
export interface Health {
  readonly status: string;
  readonly version: string;
  readonly mlflowVersion: string;
  readonly signatures: 'lenient' | 'strict';
  readonly account: string;
  readonly region: string;
  readonly endpoint: string;
  /** ARN of the ready-made app, when there is one. */
  readonly defaultApp?: string;
  readonly data: string;
  /** The log's file, unless it goes to standard output. */
  readonly log?: string;
  readonly services: Readonly<Record<string, { readonly status: string; readonly version: string }>>;
  /** LocalStack, when S3, IAM, STS and what is not served here go there. */
  readonly backing?: { readonly name: string; readonly endpoint: string; readonly reachable: boolean; readonly version?: string };
}

/** Where a governance service beside the emulator has its data. */
export function governanceFolderOf({ data }: Health): string {
  return join(data, 'governance');
}

const TIMEOUT_MILLISECONDS = 5000;
/** A seed of thousands of accounts takes its time. */
export const SEED_MILLISECONDS = 300_000;

/** @throws Failure `EmulatorUnreachable`, also when something else answers */
export async function fetchHealth(endpoint: string): Promise<Health> {
  const response = await callEmulator(endpoint, '/_mlapps/health');
  const health = (await response.json().catch(() => undefined)) as Partial<Health> | undefined;
  if (!response.ok || health?.mlflowVersion === undefined) throw unreachable(endpoint, 'answers, but is not an mlapps emulator');
  return health as Health;
}

/** One of the emulator's own routes. @throws Failure `EmulatorUnreachable` */
export async function callEmulator(
  endpoint: string,
  path: string,
  method = 'GET',
  body?: string,
  patience = TIMEOUT_MILLISECONDS,
): Promise<Response> {
  try {
    const signal = AbortSignal.timeout(patience);
    return await fetch(`${endpoint}${path}`, { method, signal, ...(body === undefined ? {} : { body }) });
  } catch (error) {
    throw unreachable(endpoint, `does not answer (${connectionCode(error) ?? (error as Error).message})`);
  }
}
