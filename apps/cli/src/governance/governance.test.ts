import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { decodeJwt, exportJWK, generateKeyPair } from 'jose';

import { readEnvironment } from '../config.js';
import { connectGovernance, governanceUrlOf } from './connection.js';
import { csv } from './csv.js';

describe('a connection to the governance service', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mlapps-cli-'));
  const environment = readEnvironment({ MLAPPS_GOVERNANCE_DATA: folder });
  let answer: unknown;
  let headers: IncomingHttpHeaders = {};
  let governanceUrl: string;
  const server = createServer((request, response) => {
    headers = request.headers;
    request.resume().on('end', () => response.setHeader('content-type', 'application/json').end(JSON.stringify(answer)));
  });

  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    governanceUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => void server.close());

  it('needs a token, or a key to make one', async () => {
    await expect(connectGovernance({ governanceUrl }, environment)).rejects.toMatchObject({ code: 'NoToken' });
    const { privateKey } = await generateKeyPair('ES256', { extractable: true });
    const key = { ...(await exportJWK(privateKey)), kid: 'k' };
    writeFileSync(
      join(folder, 'development-issuer.json'),
      JSON.stringify({ issuer: 'http://127.0.0.1:4700/dev', audience: 'a', tenant: 'default', key }),
    );
    answer = { data: { viewer: { subject: 'ada' } } };
    expect(await (await connectGovernance({ governanceUrl }, environment)).query('{ viewer { subject } }')).toEqual({
      viewer: { subject: 'ada' },
    });
    expect(decodeJwt(headers.authorization!.replace('Bearer ', ''))).toMatchObject({
      tenant: 'default',
      roles: ['policy_admin', 'approver', 'auditor'],
    });
    await (await connectGovernance({ governanceUrl, token: 'given' }, environment)).query('{ viewer { subject } }');
    expect(headers.authorization).toBe('Bearer given');
  });

  it('tells what the service says, with its code', async () => {
    const governance = await connectGovernance({ governanceUrl, token: 't' }, environment);
    answer = { data: { roleGrant: { roleBinding: null, userErrors: [{ code: 'FORBIDDEN', message: 'No.', field: ['scope'] }] } } };
    await expect(governance.mutate('mutation { x }', {})).rejects.toMatchObject({ code: 'FORBIDDEN', message: 'No. (scope)', exitCode: 1 });
    answer = { errors: [{ message: 'Take a new one.', extensions: { code: 'UNAUTHENTICATED' } }] };
    await expect(governance.query('{ x }')).rejects.toMatchObject({ code: 'UNAUTHENTICATED', message: 'Take a new one.' });
    answer = 'something else';
    await expect(governance.query('{ x }')).rejects.toMatchObject({ code: 'GovernanceUnreachable', exitCode: 3 });
    const nobody = await connectGovernance({ governanceUrl: 'http://127.0.0.1:1', token: 't' }, environment);
    await expect(nobody.query('{ x }')).rejects.toMatchObject({ code: 'GovernanceUnreachable' });
  });

  it.each(['http://governance.example', 'ftp://127.0.0.1', 'nonsense'])('is not made to %s', (given) => {
    expect(() => governanceUrlOf({ governanceUrl: given }, environment)).toThrow();
  });

  it('takes no token that was made here to another machine', async () => {
    await expect(connectGovernance({ governanceUrl: 'https://governance.example' }, environment)).rejects.toMatchObject({ exitCode: 2 });
    expect(governanceUrlOf({ governanceUrl: 'https://governance.example/graphql' }, environment)).toBe('https://governance.example');
  });
});

describe('CSV', () => {
  it('quotes what needs it, and makes no formulas', () => {
    expect(
      csv(
        ['a', 'b'],
        [
          ['x,y', 'say "no"'],
          ['=1+1', 'two\nlines'],
        ],
      ),
    ).toEqual(['a,b', '"x,y","say ""no"""', `'=1+1,"two\nlines"`]);
  });
});
