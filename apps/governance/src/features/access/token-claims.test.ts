import { describe, expect, it } from '@jest/globals';

import { checkConfig } from '../../config.js';
import { Unauthenticated } from './authenticator.js';
import { checkIssuer } from './issuer-settings.js';
import { readClaims } from './token-claims.js';

const now = new Date('2026-11-26T12:00:00Z');
const at = now.getTime() / 1000;
const read = (claims: Record<string, unknown>, settings: Record<string, unknown> = {}) => {
  const trust = checkIssuer({
    issuer: 'https://login.example',
    audience: 'governance',
    ...('tenantClaim' in settings ? {} : { tenant: 'default' }),
    ...settings,
  });
  return readClaims({ trust, payload: { sub: 'ada', exp: at + 60, ...claims } }, now);
};
const everywhere = { kind: 'ORGANIZATION' };

describe('tenants', () => {
  it('are of the issuer, or of a claim', () => {
    expect(read({ org: 'other' }).tenant).toBe('default');
    expect(read({ org: { id: 'acme' } }, { tenantClaim: 'org.id' }).tenant).toBe('acme');
    expect(read({ 'org.id': 'acme' }, { tenantClaim: 'org.id' }).tenant).toBe('acme');
  });

  it.each([undefined, '', 'ACME', 'a b', "x'--", 'a'.repeat(64), 7, ['acme'], '../acme'])('are not %p', (tenant) => {
    expect(() => read({ org: tenant }, { tenantClaim: 'org' })).toThrow(Unauthenticated);
  });

  it('may be limited', () => {
    expect(read({ org: 'acme' }, { tenantClaim: 'org', tenants: ['acme'] }).tenant).toBe('acme');
    expect(() => read({ org: 'other' }, { tenantClaim: 'org', tenants: ['acme'] })).toThrow(Unauthenticated);
  });
});

describe('roles', () => {
  it.each([
    ['policy-admin', { role: 'POLICY_ADMIN', scope: everywhere }],
    ['Auditor@organization', { role: 'AUDITOR', scope: everywhere }],
    ['viewer@ou:ou-ab12-cdef3456', { role: 'VIEWER', scope: { kind: 'ORG_UNIT', unitId: 'ou-ab12-cdef3456' } }],
    ['viewer@ou:r-ab12', { role: 'VIEWER', scope: { kind: 'ORG_UNIT', unitId: 'r-ab12' } }],
    ['requester@account:111111111111', { role: 'REQUESTER', scope: { kind: 'ACCOUNT', accountId: '111111111111' } }],
    [
      'requester@domain:arn:aws:sagemaker:us-east-1:111111111111:domain/d-1',
      { role: 'REQUESTER', scope: { kind: 'DOMAIN', domainArn: 'arn:aws:sagemaker:us-east-1:111111111111:domain/d-1' } },
    ],
  ])('%s is one', (text, assignment) => {
    expect(read({ roles: [text] }).roles).toEqual([{ ...assignment, source: 'TOKEN' }]);
  });

  it.each([
    'root',
    'approver@',
    'approver@account:1',
    'approver@account:111111111111 ',
    'viewer@ou:',
    'viewer@organization:o-1',
    'viewer@domain:d-1',
    '@account:111111111111',
    7,
    null,
    { role: 'VIEWER' },
  ])('%p is none', (text) => {
    expect(read({ roles: [text] }).roles).toEqual([]);
  });

  it('are a list or a text, wherever the issuer has them', () => {
    expect(read({ realm_access: { roles: ['viewer'] } }, { rolesClaim: 'realm_access.roles' }).roles).toHaveLength(1);
    expect(read({ 'https://acme.example/roles': 'viewer auditor' }, { rolesClaim: 'https://acme.example/roles' }).roles).toHaveLength(2);
    expect(read({}, { rolesClaim: '__proto__.constructor' }).roles).toEqual([]);
  });

  it('of administrators are configured', () => {
    const administrators = ['ada', 'group:platform'];
    expect(read({}, { administrators }).roles.map(({ role, source }) => `${role} ${source}`)).toEqual([
      'POLICY_ADMIN CONFIGURATION',
      'APPROVER CONFIGURATION',
      'AUDITOR CONFIGURATION',
    ]);
    expect(read({ sub: 'bob', groups: ['platform'] }, { administrators }).roles).toHaveLength(3);
    expect(read({ sub: 'bob', groups: ['ada'] }, { administrators }).roles).toEqual([]);
  });
});

describe('programs', () => {
  it.each([
    [{ grant_type: 'client_credentials' }, 'SERVICE'],
    [{ gty: 'client-credentials' }, 'SERVICE'],
    [{ idtyp: 'app' }, 'SERVICE'],
    [{ azp: 'ada' }, 'SERVICE'],
    [{ client_id: 'ada' }, 'SERVICE'],
    [{ azp: 'console', client_id: 'console', idtyp: 'user' }, 'USER'],
    [{}, 'USER'],
  ])('%j is a %s', (claims, kind) => {
    expect(read(claims).kind).toBe(kind);
  });

  it('are told by the claims that are configured', () => {
    expect(read({ robot: 'yes' }, { serviceAccounts: [{ claim: 'robot', values: ['yes'] }] }).kind).toBe('SERVICE');
  });
});

describe('second factors', () => {
  it.each<[Record<string, unknown>, Record<string, unknown>, number | undefined]>([
    [{ amr: ['pwd', 'mfa'], auth_time: at - 60 }, {}, at - 60],
    [{ amr: ['pwd'], auth_time: at - 60 }, {}, undefined],
    [{ amr: ['mfa'] }, {}, undefined],
    [{ amr: ['mfa'], iat: at - 5 }, {}, undefined],
    [{ amr: ['mfa'], iat: at - 5 }, { mfaSinceIssued: true }, at - 5],
    [{ amr: ['hwk'], auth_time: at }, { mfaMethods: ['hwk'] }, at],
    [{ acr: 'urn:mfa', auth_time: at }, { mfaContexts: ['urn:mfa'] }, at],
    [{ acr: 'urn:mfa', auth_time: at }, {}, undefined],
    [{ amr: ['mfa'], auth_time: at + 31 }, {}, undefined],
    [{ amr: ['mfa'], auth_time: String(at) }, {}, undefined],
    [{ amr: ['mfa'], auth_time: -1 }, {}, undefined],
  ])('%j with %j', (claims, settings, seconds) => {
    expect(read(claims, settings).mfaAt?.getTime()).toBe(seconds === undefined ? undefined : seconds * 1000);
  });
});

describe('settings', () => {
  const good = { issuer: 'https://login.example', audience: 'governance', tenant: 'default' };

  it('are JSON', () => {
    expect(checkConfig({ issuers: JSON.stringify([good]) }).issuers).toMatchObject([
      { issuer: 'https://login.example', audience: ['governance'] },
    ]);
  });

  it.each([
    ['not JSON', 'https://login.example'],
    ['plain http', [{ ...good, issuer: 'http://login.example' }]],
    ['a key set over plain http', [{ ...good, jwksUri: 'http://login.example/keys' }]],
    ['no audience', [{ ...good, audience: [] }]],
    ['no tenant', [{ ...good, tenant: undefined }]],
    ['two ways to a tenant', [{ ...good, tenantClaim: 'org' }]],
    ['one issuer twice', [good, { ...good, subjectPrefix: 'b' }]],
    ['subjects of two issuers that could be mistaken', [good, { ...good, issuer: 'https://other.example' }]],
    ['unknown members', [{ ...good, tennant: 'x' }]],
  ])('are refused with %s', (_, issuers) => {
    expect(() => checkConfig({ issuers: typeof issuers === 'string' ? issuers : JSON.stringify(issuers) })).toThrow();
  });
});
