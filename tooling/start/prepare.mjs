import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

import { build } from './build.mjs';
import { withGovernance } from './governance-argument.mjs';
import { install } from './install.mjs';
import { root } from './stamp.mjs';

const governance = `${root}apps/governance`;

/**
 * Brings node_modules and dist up to date; answers where the emulator starts, and with which arguments. With nothing to do it costs a few
 * milliseconds.
 */
export async function prepare(args, env) {
  await install();
  const complete = existsSync(governance) ? withGovernance(args, env, `${governance}/dist/main.js`) : { args, wanted: false };
  build('@mlapps/emulator', ...(complete.wanted ? ['@mlapps/governance'] : []));
  const path = `${root}apps/emulator/dist/main.js`;
  return { path, href: pathToFileURL(path).href, args: complete.args };
}

/** The same for the governance service alone. */
export async function prepareGovernance() {
  await install();
  build('@mlapps/governance');
  const path = `${governance}/dist/main.js`;
  return { path, href: pathToFileURL(path).href };
}
