import { pathToFileURL } from 'node:url';

import { build } from './build.mjs';
import { install } from './install.mjs';
import { root } from './stamp.mjs';

/** Brings node_modules and dist up to date; answers where the emulator starts. With nothing to do it costs a few milliseconds. */
export async function prepare() {
  await install();
  build('@mlapps/emulator');
  const path = `${root}apps/emulator/dist/main.js`;
  return { path, href: pathToFileURL(path).href };
}
