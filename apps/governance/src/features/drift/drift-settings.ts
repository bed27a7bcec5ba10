import { whole } from '@mlapps/settings/kinds';
import { z } from 'zod';

/** Settings of this feature, for `config.ts`. */
export const driftSettings = {
  driftSeconds: whole.default(300).describe('How often RAM is compared with what was granted; 0 only when asked'),
  driftMaxChanges: whole.pipe(z.number().min(1)).default(50).describe('Changes that one remediation of drift may make'),
  driftMaxPercent: whole
    .pipe(z.number().min(1).max(100))
    .default(10)
    .describe('Changes that one remediation of drift may make, in percent of all grants; five are always allowed'),
};
