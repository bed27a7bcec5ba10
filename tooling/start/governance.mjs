/**
 * What `npm run governance` runs: the governance service alone, e.g. against AWS itself. It installs and builds when something changed, then
 * becomes the service. All arguments are the service's: `npm run governance -- --port 4701`.
 */
import { enginesOf, satisfies } from './node-version.mjs';

const wanted = enginesOf(new URL('../../package.json', import.meta.url));
if (!satisfies(process.versions.node, wanted)) {
  console.error(
    `mlapps needs Node ${wanted} and this is ${process.versions.node}.\nInstall a newer Node (https://nodejs.org), then try again.`,
  );
  process.exit(1);
}

import('./prepare.mjs')
  .then(({ prepareGovernance }) => prepareGovernance())
  .then(({ path, href }) => {
    process.argv.splice(1, 1, path);
    return import(href);
  })
  .catch((error) => {
    console.error(error.explained ? error.message : error);
    process.exit(error.status || 1);
  });
