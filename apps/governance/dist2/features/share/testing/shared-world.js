import { createHash } from 'node:crypto';
import { CreateAccountCommand, CreateOrganizationCommand, CreateOrganizationalUnitCommand, DescribeCreateAccountStatusCommand, ListRootsCommand, MoveAccountCommand, } from '@aws-sdk/client-organizations';
import { EnableSharingWithAwsOrganizationCommand, GetResourceShareAssociationsCommand, GetResourceSharesCommand, } from '@aws-sdk/client-ram';
import { DescribeMlflowAppCommand, ListMlflowAppsCommand } from '@aws-sdk/client-sagemaker';
import { startEmulator } from '@mlapps/emulator/testing/start-emulator';
import { newId } from '../../../platform/new-id.js';
import { TenantClients } from '../../../platform/prisma/tenant-clients.js';
import { actorOf, startGovernance } from '../../../testing/start-governance.js';
import { systemActor } from '../../access/actor.js';
import { Ledger } from '../../audit/ledger.js';
import { Reconciler } from '../reconcile/reconciler.js';
import { ShareClock } from '../share-clock.js';
export const MANAGEMENT = '100000000000';
const REGION = 'us-east-1';
export async function startWorld({ emulator: knobs = {}, governance: settings = {}, sharing = true, through, } = {}) {
    const emulator = await startEmulator({ ...knobs });
    const management = emulator.as(MANAGEMENT);
    const made = await makeOrganization(emulator, management, sharing);
    const awsEndpointUrl = through === undefined ? emulator.url : await through(emulator.url);
    const governance = await startGovernance({
        awsEndpointUrl,
        awsAccessKeyId: MANAGEMENT,
        awsSecretAccessKey: 'test',
        awsRegion: REGION,
        sharePollMilliseconds: 0,
        logLevel: 'silent',
        ...settings,
    });
    const tenant = 'default';
    const ledger = governance.app.get(Ledger);
    const client = () => governance.app.get(TenantClients).of(tenant);
    const observedAt = governance.clock.now();
    const commit = async (work) => {
        await ledger.commit(systemActor(tenant, 'test'), async (tx, record) => {
            const { type, id } = await work(tx);
            record({ action: 'test.changed', targetType: type, targetId: id });
        });
    };
    await commit((tx) => mirror(tx, made, observedAt, sharing));
    const world = {
        ...made,
        emulator,
        governance,
        management,
        admin: { ...actorOf('ada', 'POLICY_ADMIN'), mfaAt: observedAt },
        commit,
        setRules: (rules) => commit((tx) => putRules(tx, rules, governance.clock.now())),
        advance: async (seconds) => {
            emulator.advance(seconds);
            governance.clock.advance(seconds);
        },
        settle: async () => {
            await governance.app.get(ShareClock).tick(tenant);
            await governance.app.get(Reconciler).drain(tenant);
        },
        principals: async () => {
            const live = await liveShares(made.owner);
            if (live.length === 0)
                return [];
            const { resourceShareAssociations = [] } = await made.owner.ram.send(new GetResourceShareAssociationsCommand({ associationType: 'PRINCIPAL', resourceShareArns: live }));
            return resourceShareAssociations.map(({ associatedEntity, status }) => [associatedEntity, status]);
        },
        ramShares: () => liveShares(made.owner),
        client,
        close: async () => {
            await governance.close();
            await emulator.close();
        },
    };
    return world;
}
async function liveShares({ ram }) {
    const { resourceShares = [] } = await ram.send(new GetResourceSharesCommand({ resourceOwner: 'SELF' }));
    return resourceShares.filter(({ status }) => status !== 'DELETED').map(({ resourceShareArn }) => resourceShareArn);
}
async function makeOrganization(emulator, { organizations, ram }, sharing) {
    const { Organization } = await organizations.send(new CreateOrganizationCommand({ FeatureSet: 'ALL' }));
    const { Roots } = await organizations.send(new ListRootsCommand({}));
    const rootId = Roots[0].Id;
    if (sharing)
        await ram.send(new EnableSharingWithAwsOrganizationCommand({}));
    const member = async (AccountName) => {
        const { CreateAccountStatus } = await organizations.send(new CreateAccountCommand({ AccountName, Email: `${AccountName}@example.com` }));
        const CreateAccountRequestId = CreateAccountStatus.Id;
        const done = await organizations.send(new DescribeCreateAccountStatusCommand({ CreateAccountRequestId }));
        return emulator.as(done.CreateAccountStatus.AccountId);
    };
    const owner = await member('owner');
    const consumer = await member('consumer');
    const { OrganizationalUnit } = await organizations.send(new CreateOrganizationalUnitCommand({ Name: 'Product', ParentId: rootId }));
    const unitId = OrganizationalUnit.Id;
    await organizations.send(new MoveAccountCommand({ AccountId: consumer.account, SourceParentId: rootId, DestinationParentId: unitId }));
    const { Summaries } = await owner.sagemaker.send(new ListMlflowAppsCommand({}));
    const appArn = Summaries[0].Arn;
    const { ArtifactStoreUri } = await owner.sagemaker.send(new DescribeMlflowAppCommand({ Arn: appArn }));
    return {
        owner,
        consumer,
        unitId,
        unitArn: OrganizationalUnit.Arn,
        rootId,
        organizationId: Organization.Id,
        organizationArn: Organization.Arn,
        appArn,
        artifactStoreUri: ArtifactStoreUri,
    };
}
async function mirror(tx, made, observedAt, sharingEnabled) {
    const { organizationId, organizationArn: arn, rootId, unitId, unitArn, owner, consumer, appArn, artifactStoreUri } = made;
    await tx.organization.create({ data: { organizationId, arn, managementAccountId: MANAGEMENT, sharingEnabled, observedAt } });
    await tx.orgUnit.create({ data: { unitId: rootId, arn: `${arn}/root`, name: 'Root', parentId: null, path: `/${rootId}/`, observedAt } });
    await tx.orgUnit.create({ data: { unitId, arn: unitArn, name: 'Product', parentId: rootId, path: `/${rootId}/${unitId}/`, observedAt } });
    for (const [accountId, unit, path] of [
        [MANAGEMENT, rootId, `/${rootId}/`],
        [owner.account, rootId, `/${rootId}/`],
        [consumer.account, unitId, `/${rootId}/${unitId}/`],
    ])
        await tx.account.create({ data: accountRow(accountId, unit, path, observedAt) });
    await tx.mlflowApp.create({
        data: {
            arn: appArn,
            name: 'default',
            accountId: owner.account,
            region: REGION,
            status: 'Created',
            artifactStoreUri,
            tags: {},
            observedAt,
        },
    });
    return { type: 'Organization', id: organizationId };
}
export function accountRow(accountId, unitId, path, observedAt) {
    return {
        accountId,
        arn: `arn:aws:organizations::${MANAGEMENT}:account/o-x/${accountId}`,
        name: accountId,
        email: `${accountId}@example.com`,
        state: 'ACTIVE',
        unitId,
        path: `${path}${accountId}/`,
        tags: {},
        observedAt,
    };
}
const plainRule = {
    ruleId: 'allow',
    effect: 'ALLOW',
    subjects: [{ kind: 'ORGANIZATION' }],
    resources: [{ kind: 'ANY' }],
    permissions: ['READ', 'WRITE', 'ADMIN'],
    conditions: [],
    requiresAcceptance: false,
    retainOnLeave: false,
    approvals: 0,
};
async function putRules(tx, rules, now) {
    const document = { rules: rules.map((rule, index) => ({ ...plainRule, ruleId: `rule-${index}`, ...rule })) };
    const digest = `sha256:${createHash('sha256').update(JSON.stringify(document)).digest('hex')}`;
    const known = await tx.sharingPolicy.findFirst({ where: { name: 'test' } });
    const policyId = known?.id ?? newId();
    const number = (known?.latestVersion ?? 0) + 1;
    await tx.policyVersion.updateMany({ where: { policyId, state: 'ACTIVE' }, data: { state: 'SUPERSEDED' } });
    const values = { state: 'ACTIVE', activeVersion: number, latestVersion: number, updatedAt: now };
    if (known === null)
        await tx.sharingPolicy.create({
            data: { id: policyId, name: 'test', scopeKind: 'ORGANIZATION', scopeId: '', createdAt: now, ...values },
        });
    else
        await tx.sharingPolicy.update({ where: { id: policyId }, data: values });
    await tx.policyVersion.create({
        data: {
            id: newId(),
            policyId,
            number,
            state: 'ACTIVE',
            digest,
            document: document,
            author: 'ada',
            createdAt: now,
            activatedAt: now,
        },
    });
    return { type: 'SharingPolicy', id: policyId };
}
//# sourceMappingURL=shared-world.js.map