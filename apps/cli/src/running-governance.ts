import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { isAlive } from './running-emulator.js';

/** The governance service that runs on a folder, as its `governance.json` says; nothing when there is none. */
export function findGovernance(folder: string): { readonly pid: number; readonly url: string } | undefined {
  try {
    const running = JSON.parse(readFileSync(join(folder, 'governance.json'), 'utf8')) as { pid: number; url: string };
    return Number.isInteger(running.pid) && isAlive(running.pid) ? running : undefined;
  } catch {
    return undefined;
  }
}
