/**
 * Measures looks at an organization of many accounts; emulator, PostgreSQL and service share one process and its machine.
 *
 *   npm run build && node dist/features/organization/sync/testing/measure-sync.js 1000
 */
import setup from '../../../../testing/global-setup.js';
import teardown from '../../../../testing/global-teardown.js';
import { statementsOf } from '../../../../testing/statements.js';
import { OrganizationFactsService } from '../../organization-facts.service.js';
import { govern } from './governed.js';
import { governedOrganization } from './governed-organization.js';

const accounts = Number(process.argv[2] ?? 1000);

async function timed<Result>(what: string, work: () => Promise<Result>): Promise<Result> {
  const begun = performance.now();
  const cpu = process.cpuUsage();
  const { result, statements } = await statementsOf(work);
  const { user, system } = process.cpuUsage(cpu);
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  process.stdout.write(`${what}: ${seconds} s, ${((user + system) / 1e6).toFixed(1)} s of CPU, ${statements.length} statements\n`);
  return result;
}

await setup();
const organization = await governedOrganization();
await timed(`making ${accounts} accounts, an app in every second`, async () => {
  const { units, addAccount, addApp } = organization;
  const unitIds = Object.values(units);
  for (let index = organization.accounts.length; index < accounts; index++) {
    const account = await addAccount(`account-${index}`, unitIds[index % 3]!);
    if (index % 2 === 0) await addApp(account, 'us-east-1', 'tracking', { team: 'ml' });
  }
});
const governed = await govern(organization.emulator.url, { logLevel: 'warn' });
for (const what of ['first look', 'second look', 'third look']) {
  const { run, events } = await timed(what, () => governed.sync());
  process.stdout.write(`  ${run.state}, ${run.accountsDone} accounts, ${events.length} events\n`);
}
await timed('facts for decisions', () => governed.governance.app.get(OrganizationFactsService).facts('default'));
await governed.close();
await organization.close();
await teardown();
