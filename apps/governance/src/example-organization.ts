import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import { parse } from 'yaml';

import type { Config } from './config.js';

const file = fileURLToPath(new URL('../examples/organization.yaml', import.meta.url));
const PATIENCE_MILLISECONDS = 30_000;

/** The example's management account: whose key the service starts with. */
export function exampleManagementAccount(): string {
  const { organizations } = parse(readFileSync(file, 'utf8')) as { organizations: { management: string }[] };
  return organizations[0]!.management;
}

/**
 * Makes the example organization in the emulator, the first time a data folder is used. What a user deletes stays deleted.
 *
 * @returns what to tell the user when the emulator refused it: then there are things of their own in the way
 */
export async function makeExampleOrganization(config: Config, folder: string): Promise<string | undefined> {
  const { awsEndpointUrl: endpoint } = config;
  const stamp = join(folder, 'example-organization');
  if (endpoint === undefined || existsSync(stamp)) return undefined;
  const response = await post(`${endpoint}/_mlapps/seed?file=organization.yaml`, readFileSync(file, 'utf8'));
  const answer = (await response.json()) as { readonly message?: string };
  writeFileSync(stamp, `${response.status}\n`);
  if (response.ok) return undefined;
  return `The example organization was not made: ${answer.message ?? response.statusText}`;
}

/** The emulator starts at the same time: until it listens there is nobody. */
async function post(url: string, body: string): Promise<Response> {
  for (const until = performance.now() + PATIENCE_MILLISECONDS; ; await sleep(50)) {
    try {
      return await fetch(url, { method: 'POST', body });
    } catch (error) {
      if (performance.now() > until) throw new Error(`The emulator at ${url} does not answer.`, { cause: error });
    }
  }
}
