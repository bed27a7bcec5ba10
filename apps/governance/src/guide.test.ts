import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startEmulator } from '@mlapps/emulator/testing/start-emulator';
import type { TestEmulator } from '@mlapps/emulator/testing/start-emulator';

import { checkConfig } from './config.js';
import { startService } from './service.js';
import type { RunningService } from './service.js';
import { guideSteps, isAsShown, runGuide } from './testing/run-guide.js';
import { testDatabase } from './testing/test-database.js';
import type { TestDatabase } from './testing/test-database.js';

const page = readFileSync(new URL('../../../docs/how-to/use-the-governance-api.md', import.meta.url), 'utf8');
const steps = guideSteps(page).map((step, index) => ({ ...step, index }));

describe('docs/how-to/use-the-governance-api.md', () => {
  const data = mkdtempSync(join(tmpdir(), 'mlapps-guide-data-'));
  let emulator: TestEmulator;
  let database: TestDatabase;
  let service: RunningService;
  let ran: Awaited<ReturnType<typeof runGuide>>;

  beforeAll(async () => {
    emulator = await startEmulator();
    database = await testDatabase();
    const settings = { port: 0, data, databaseUrl: database.url, awsEndpointUrl: emulator.url, exampleOrganization: true };
    service = await startService(
      checkConfig({ ...settings, syncSeconds: 0, driftSeconds: 0, webhookLoopback: true, auditCheckpointEvents: 1 }),
      () => undefined,
    );
    ran = await runGuide(steps, { MLAPPS_GOVERNANCE_URL: service.url, MLAPPS_GOVERNANCE_DATA: data });
  }, 240_000);
  afterAll(async () => {
    await service.close();
    await database.drop();
    await emulator.close();
    rmSync(data, { recursive: true, force: true });
  });

  it.each(steps)('$title', ({ index, shown }) => {
    const printed = ran.printed[index];
    // the shell ends with the first step that fails: what it said is of that one
    expect({ printed, stderr: ran.printed.length > index + 1 ? '' : ran.stderr }).toEqual({ printed: expect.any(String), stderr: '' });
    if (shown === undefined) expect(printed).not.toMatch(/"errors":|"userErrors":\[\{/);
    else expect([printed, isAsShown(printed!, shown)]).toEqual([printed, true]);
  });
});
