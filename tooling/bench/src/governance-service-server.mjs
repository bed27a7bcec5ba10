/** usage: governance-service-server.mjs <settings as JSON>. The governance service as it is, on a database that is there. */
import { governanceModule } from './governance-modules.mjs';

const { checkConfig } = await governanceModule('config.js');
const { createGovernance } = await governanceModule('governance.js');
const { systemClock } = await governanceModule('platform/clock.js');
const config = checkConfig(JSON.parse(process.argv[2]));
const app = await createGovernance(config, systemClock());
await app.listen(config.port, config.host);
process.once('SIGTERM', () => void app.close().then(() => process.exit()));
