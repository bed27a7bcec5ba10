import { rmSync } from 'node:fs';
import { running } from './global-setup.js';
export default async function teardown() {
    const postgres = running.mlappsPostgres;
    if (postgres === undefined)
        return;
    await postgres.stop();
    rmSync(postgres.folder, { recursive: true, force: true });
}
//# sourceMappingURL=global-teardown.js.map