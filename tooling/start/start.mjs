/**
 * What `npm start` runs, with Node and nothing else: installs and builds when something changed, then becomes the emulator.
 * All arguments are the emulator's: `npm start -- --port 4567`. The emulator starts the governance service beside itself, in a process of
 * its own; `npm start -- --no-governance`, or MLAPPS_GOVERNANCE=off, leaves it out.
 *
 * The emulator is imported into this process, not spawned: signals, exit code, standard streams and memory are then its own.
 * Static imports are resolved before any line runs, so the version is checked before the rest is imported.
 */
import * as nodeModule from 'node:module';

import { enginesOf, satisfies } from './node-version.mjs';

const wanted = enginesOf(new URL('../../package.json', import.meta.url));
if (!satisfies(process.versions.node, wanted)) {
  const found = process.versions.node;
  console.error(`mlapps needs Node ${wanted} and this is ${found}.\nInstall a newer Node (https://nodejs.org), then try again.`);
  process.exit(1);
}

// Node 22.8 and newer keep what they have compiled for the next start
nodeModule.enableCompileCache?.();

import('./prepare.mjs')
  .then(({ prepare }) => prepare(process.argv.slice(2), process.env))
  .then(({ path, href, args }) => {
    process.argv.splice(1, Infinity, path, ...args);
    return import(href);
  })
  .catch((error) => {
    console.error(error.explained ? error.message : error);
    process.exit(error.status || 1);
  });
