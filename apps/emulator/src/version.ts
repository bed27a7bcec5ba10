import { createRequire } from 'node:module';

/** Version of this package. */
export const VERSION: string = (createRequire(import.meta.url)('@mlapps/emulator/package.json') as { version: string }).version;
