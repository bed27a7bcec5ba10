/**
 * A replica that works on what is due once, and dies at a step when it is told to.
 *
 *   node worker.mjs '{"databaseUrl": "…", "awsEndpointUrl": "…", "dieAt": "after CreateResourceShare"}'
 */
import { createGovernance } from '../../dist/governance.js';
import { checkConfig } from '../../dist/config.js';
import { systemClock } from '../../dist/platform/clock.js';
import { Reconciler } from '../../dist/features/share/reconcile/reconciler.js';
import { ShareClock } from '../../dist/features/share/share-clock.js';
import { ShareWorker } from '../../dist/features/share/reconcile/share-worker.js';
import { TestAuthenticator } from '../../dist/testing/test-authenticator.js';

const { dieAt, aheadSeconds = 0, ...config } = JSON.parse(process.argv[2]);
const clock = systemClock();
clock.advance(aheadSeconds);
const settings = { syncSeconds: 0, sharePollMilliseconds: 0, logLevel: 'silent', ...config };
const app = await createGovernance({ ...checkConfig(settings), databaseUrl: config.databaseUrl }, clock, new TestAuthenticator());
if (dieAt !== undefined)
  app.get(ShareWorker).checkpoint = (step) => {
    if (step === dieAt) process.kill(process.pid, 'SIGKILL');
  };
process.stdout.write('working\n');
await app.get(ShareClock).tick('default');
await app.get(Reconciler).drain('default');
await app.close();
