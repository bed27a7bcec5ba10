import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { actorOf, startGovernance } from '../../testing/start-governance.js';
import { Ledger } from '../audit/ledger.js';
import { OrganizationFactsService } from './organization-facts.service.js';
describe('facts for decisions', () => {
    let governance;
    let facts;
    beforeAll(async () => {
        governance = await startGovernance();
        facts = governance.app.get(OrganizationFactsService);
    });
    afterAll(() => governance.close());
    it('are empty before the first look at the organization', async () => {
        const empty = { revision: 0n, organizationId: undefined, units: [], accounts: [], apps: [], domains: [] };
        expect(await facts.facts('default')).toEqual(empty);
    });
    it('have what is open, and every account, at one revision', async () => {
        const observedAt = governance.clock.now();
        const seen = { observedAt, closedAt: null };
        const arn = 'arn:aws:sagemaker:us-east-1:111111111111:mlflow-app/app-A';
        await governance.app.get(Ledger).commit(actorOf('ada'), async (tx, record) => {
            await tx.organization.create({
                data: { organizationId: 'o-1', arn: 'arn', managementAccountId: '111111111111', sharingEnabled: true, observedAt },
            });
            const unit = (unitId, parentId, closedAt = null) => ({
                ...{ unitId, parentId, arn: unitId, name: unitId, path: `/${unitId}/`, observedAt, closedAt },
            });
            await tx.orgUnit.createMany({ data: [unit('r-1', null), unit('ou-1', 'r-1'), unit('ou-gone', 'r-1', observedAt)] });
            const account = { arn: 'arn', name: 'n', email: 'e', path: '/', state: 'ACTIVE', observedAt };
            await tx.account.createMany({
                data: [
                    { ...account, accountId: '111111111111', unitId: 'ou-1', tags: { team: 'a' } },
                    { ...account, accountId: '222222222222', closedAt: observedAt },
                ],
            });
            const app = { name: 'a', accountId: '111111111111', region: 'us-east-1', status: 'Created', domainArns: [], ...seen };
            await tx.mlflowApp.createMany({
                data: [
                    { ...app, arn, environment: 'prod' },
                    { ...app, arn: `${arn}2`, closedAt: observedAt },
                ],
            });
            record({ action: 'account.joined', targetType: 'Account', targetId: '111111111111' });
        });
        expect(await facts.facts('default')).toEqual({
            revision: 1n,
            organizationId: 'o-1',
            units: [
                { id: 'r-1', parentId: undefined, name: 'r-1' },
                { id: 'ou-1', parentId: 'r-1', name: 'ou-1' },
            ],
            accounts: [
                { accountId: '111111111111', unitId: 'ou-1', state: 'ACTIVE', tags: { team: 'a' } },
                { accountId: '222222222222', unitId: undefined, state: 'ACTIVE', tags: undefined },
            ],
            apps: [{ arn, accountId: '111111111111', region: 'us-east-1', tags: undefined, domainArns: [], environment: 'prod' }],
            domains: [],
        });
        expect((await facts.facts('other')).accounts).toEqual([]);
    });
    it('do not mix two moments', async () => {
        const { before, after } = await facts.snapshot('default', async (tx) => {
            const first = await facts.factsIn(tx);
            await governance.app.get(Ledger).commit(actorOf('ada'), async (other, record) => {
                await other.orgUnit.update({ where: { tenant_unitId: { tenant: 'default', unitId: 'ou-1' } }, data: { name: 'renamed' } });
                record({ action: 'unit.renamed', targetType: 'OrgUnit', targetId: 'ou-1' });
            });
            return { before: first, after: await facts.factsIn(tx) };
        });
        expect(after).toEqual(before);
        expect((await facts.facts('default')).units).toContainEqual({ id: 'ou-1', parentId: 'r-1', name: 'renamed' });
    });
});
//# sourceMappingURL=organization-facts.test.js.map