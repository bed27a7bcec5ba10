import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Ledger } from '../audit/ledger.js';
import { actorOf, startGovernance } from '../../testing/start-governance.js';
describe('accounts', () => {
    let governance;
    const admin = actorOf('ada', 'POLICY_ADMIN');
    beforeAll(async () => {
        governance = await startGovernance();
        const observedAt = governance.clock.now();
        const { revision } = await governance.app.get(Ledger).commit(admin, async (tx, record) => {
            for (const accountId of ['111111111111', '222222222222', '333333333333']) {
                await tx.account.create({
                    data: {
                        accountId,
                        arn: `arn:${accountId}`,
                        name: accountId,
                        email: 'a@example.com',
                        state: 'ACTIVE',
                        path: `/${accountId}/`,
                        observedAt,
                    },
                });
                record({ action: 'account.joined', targetType: 'Account', targetId: accountId });
            }
        });
        expect(revision).toBe(3n);
    });
    afterAll(() => governance.close());
    it('are paged both ways', async () => {
        const page = 'nodes { accountId } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount';
        const { data } = await governance.query(admin, `{ accounts(first: 2) { ${page} } }`);
        expect(data.accounts).toMatchObject({ nodes: [{ accountId: '111111111111' }, { accountId: '222222222222' }], totalCount: 3 });
        const next = await governance.query(admin, `query ($after: String) { accounts(first: 2, after: $after) { ${page} } }`, {
            after: data.accounts.pageInfo.endCursor,
        });
        expect(next.data.accounts).toMatchObject({ nodes: [{ accountId: '333333333333' }], pageInfo: { hasNextPage: false } });
    });
    it('of another tenant are not there', async () => {
        const { data } = await governance.query(actorOf('eve', 'VIEWER', 'other'), '{ accounts(first: 2) { nodes { accountId } } }');
        expect(data.accounts.nodes).toEqual([]);
    });
});
//# sourceMappingURL=organization.test.js.map