import { describe, expect, it } from '@jest/globals';

import { withGovernance } from './governance-argument.mjs';

describe('the governance service', () => {
  const program = '/here/main.js';

  it.each([
    ['by default', ['--port', '1'], {}, ['--port', '1', '--governance', program]],
    [
      'when asked for',
      ['--governance', '--port', '1'],
      { MLAPPS_GOVERNANCE: 'off' },
      ['--governance', '--port', '1', '--governance', program],
    ],
    ['when the variable says nothing', [], { MLAPPS_GOVERNANCE: '' }, ['--governance', program]],
  ])('is started %s', (_, args, env, answer) => expect(withGovernance(args, env, program)).toEqual({ args: answer, wanted: true }));

  it.each([
    ['with --no-governance', ['--no-governance', '--port', '1'], {}, ['--port', '1', '--governance', 'off']],
    ['with --governance off', ['--governance', 'off'], {}, ['--governance', 'off']],
    ['with --governance=off', ['--governance=off'], {}, ['--governance=off']],
    ['when the variable says so', ['--port', '1'], { MLAPPS_GOVERNANCE: 'off' }, ['--port', '1']],
    ['when another program is named', ['--governance', '/there.js'], {}, ['--governance', '/there.js']],
  ])('is not %s', (_, args, env, answer) => expect(withGovernance(args, env, program)).toEqual({ args: answer, wanted: false }));

  it('is not built for a page of help', () => expect(withGovernance(['--help'], {}, program).wanted).toBe(false));
});
