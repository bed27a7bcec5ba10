import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ConfigError, checkConfig } from './config.js';
import { Tenants } from './tenants.js';
describe('tenants', () => {
    let folder;
    beforeAll(() => {
        folder = mkdtempSync(join(tmpdir(), 'mlapps-tenants-'));
    });
    afterAll(() => rmSync(folder, { recursive: true }));
    const fromFile = (text) => {
        const path = join(folder, 'tenants.yaml');
        writeFileSync(path, text);
        return new Tenants(checkConfig({ tenants: path }));
    };
    it('are one without a file, from the settings', () => {
        const tenants = new Tenants(checkConfig({ awsRegion: 'cn-north-1', roleName: 'Governance' }));
        expect(tenants.all()).toMatchObject([{ id: 'default', roleName: 'Governance', partition: 'aws-cn', regions: ['cn-north-1'] }]);
        expect(tenants.find('default')).toBe(tenants.of('default'));
    });
    it('are those of a file', () => {
        const role = 'arn:aws:iam::111111111111:role/Governance';
        const tenants = fromFile(`
      tenants:
        - { id: acme, managementRoleArn: '${role}', externalId: secret, regions: [us-east-1, eu-west-1] }
        - { id: other, region: eu-west-1 }`);
        expect(tenants.of('acme')).toMatchObject({ managementRoleArn: role, regions: ['us-east-1', 'eu-west-1'] });
        expect(tenants.of('other')).toMatchObject({ roleName: 'OrganizationAccountAccessRole', regions: ['eu-west-1'] });
        expect(tenants.find('default')).toBeUndefined();
        expect(() => tenants.of('default')).toThrow('No tenant "default" is configured.');
    });
    it.each([
        ['no YAML', '{', /cannot be read/],
        ['no tenant', 'tenants: []', /tenants: names no tenant/],
        ['an id that is none', 'tenants: [{ id: Acme Inc }]', /tenants\.0\.id: must be lower-case/],
        ['a member that is none', 'tenants: [{ id: acme, rol: x }]', /Unrecognized key: "rol"/],
        ['a name twice', 'tenants: [{ id: acme }, { id: acme }]', /names the tenant acme twice/],
    ])('refuse a file with %s', (_, text, message) => {
        expect(() => fromFile(text)).toThrow(ConfigError);
        expect(() => fromFile(text)).toThrow(message);
    });
    it('refuse a file that is not there', () => {
        expect(() => new Tenants(checkConfig({ tenants: join(folder, 'none.yaml') }))).toThrow(/--tenants: .*none\.yaml cannot be read: ENOENT/);
    });
});
//# sourceMappingURL=tenants.test.js.map