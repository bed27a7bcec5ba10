import {
  CloseAccountCommand,
  CreateOrganizationalUnitCommand,
  DeleteOrganizationalUnitCommand,
  RemoveAccountFromOrganizationCommand,
  UpdateOrganizationalUnitCommand,
} from '@aws-sdk/client-organizations';
import { EnableSharingWithAwsOrganizationCommand } from '@aws-sdk/client-ram';
import { DeleteMlflowAppCommand, UpdateMlflowAppCommand } from '@aws-sdk/client-sagemaker';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { govern } from './testing/governed.js';
import type { Governed } from './testing/governed.js';
import { MANAGEMENT, governedOrganization } from './testing/governed-organization.js';
import type { GovernedOrganization } from './testing/governed-organization.js';

describe('the sync of an organization', () => {
  let organization: GovernedOrganization;
  let governed: Governed;
  let app: string;

  const accountOf = (accountId: string) => governed.client.account.findFirstOrThrow({ where: { accountId } });
  const actions = (events: readonly { action: string; targetId: string }[]) => events.map(({ action, targetId }) => [action, targetId]);

  beforeAll(async () => {
    organization = await governedOrganization();
    const { accounts, addApp, addDomain } = organization;
    app = await addApp(accounts[0]!, 'us-east-1', 'tracking', { environment: 'prod', team: 'ml' });
    await addApp(accounts[0]!, 'eu-west-1', 'tracking-eu');
    await addApp(accounts[5]!, 'us-east-1', 'vision');
    await addDomain(accounts[0]!, 'us-east-1', 'studio');
    governed = await govern(organization.emulator.url);
  });
  afterAll(async () => {
    await governed.close();
    await organization.close();
  });

  it('mirrors everything at first', async () => {
    const { run, events } = await governed.sync();
    expect(run).toMatchObject({ state: 'SUCCEEDED', accountsSeen: 13, accountsDone: 13, error: null });
    const counts = Object.fromEntries([...new Set(events.map(({ action }) => action))].map((action) => [action, 0]));
    for (const { action } of events) counts[action]!++;
    expect(counts).toEqual({
      'organization.observed': 1,
      'unit.created': 4,
      'account.joined': 13,
      'app.appeared': 3,
      'domain.appeared': 1,
    });
    const { client } = governed;
    expect(await client.organization.findFirst()).toMatchObject({ managementAccountId: MANAGEMENT, sharingEnabled: false });
    const { rootId, units, accounts } = organization;
    expect(await accountOf(accounts[4]!)).toMatchObject({
      name: 'vision-1',
      state: 'ACTIVE',
      unitId: units.vision,
      path: `/${rootId}/${units.research}/${units.vision}/${accounts[4]}/`,
      tags: {},
      inventoryError: null,
    });
    expect((await accountOf(accounts[0]!)).tags).toEqual({ team: 'ml' });
    expect(await client.mlflowApp.findFirst({ where: { arn: app } })).toMatchObject({
      name: 'tracking',
      region: 'us-east-1',
      environment: 'prod',
      tags: { environment: 'prod', team: 'ml' },
      artifactStoreUri: `s3://tracking-${accounts[0]}`,
      closedAt: null,
    });
  });

  it('changes nothing the second time but when things were seen', async () => {
    const rows = () =>
      Promise.all([
        governed.client.account.findMany({ omit: { observedAt: true, inventoriedAt: true }, orderBy: { accountId: 'asc' } }),
        governed.client.mlflowApp.findMany({ omit: { observedAt: true }, orderBy: { arn: 'asc' } }),
        governed.client.domain.findMany({ omit: { observedAt: true } }),
        governed.client.orgUnit.findMany({ omit: { observedAt: true }, orderBy: { unitId: 'asc' } }),
      ]);
    const before = await rows();
    const { observedAt } = (await governed.client.mlflowApp.findFirst({ where: { arn: app } }))!;
    governed.governance.clock.advance(60);
    const { run, events } = await governed.sync();
    expect(run).toMatchObject({ state: 'SUCCEEDED', accountsDone: 13 });
    expect(events).toEqual([]);
    expect(await rows()).toEqual(before);
    const seen = [
      await governed.client.mlflowApp.findMany(),
      await governed.client.account.findMany(),
      await governed.client.orgUnit.findMany(),
      await governed.client.domain.findMany(),
      await governed.client.organization.findMany(),
    ].flat();
    for (const row of seen) expect(row.observedAt.getTime()).toBeGreaterThan(observedAt.getTime());
  });

  it('tells of a move, and of each account below a unit', async () => {
    const { accounts, units, move, rootId } = organization;
    await move(accounts[0]!, units.research, units.product);
    const { events } = await governed.sync();
    expect(events).toMatchObject([
      { action: 'account.moved', targetId: accounts[0], before: { unitId: units.research }, after: { unitId: units.product } },
    ]);
    expect((await accountOf(accounts[0]!)).path).toBe(`/${rootId}/${units.product}/${accounts[0]}/`);
  });

  it('tells of apps that are new, changed, tagged and gone, and of those that return', async () => {
    const { accounts, addApp, tag, emulator } = organization;
    const { sagemaker } = emulator.as(accounts[0]!);
    const second = await addApp(accounts[0]!, 'us-east-1', 'second');
    await tag(accounts[0]!, 'us-east-1', app, { environment: 'test' });
    expect(actions((await governed.sync()).events).sort()).toEqual([
      ['app.appeared', second],
      ['app.changed', app],
    ]);
    expect(await governed.client.mlflowApp.findFirst({ where: { arn: app } })).toMatchObject({ environment: 'test' });

    emulator.advance(5);
    await sagemaker.send(new UpdateMlflowAppCommand({ Arn: app, ArtifactStoreUri: 's3://elsewhere' }));
    await sagemaker.send(new DeleteMlflowAppCommand({ Arn: second }));
    const { events } = await governed.sync();
    expect(actions(events).sort()).toEqual([
      ['app.changed', app],
      ['app.gone', second],
    ]);
    expect(await governed.client.mlflowApp.findFirst({ where: { arn: app } })).toMatchObject({ artifactStoreUri: 's3://elsewhere' });
    const gone = await governed.client.mlflowApp.findFirstOrThrow({ where: { arn: second } });
    expect(gone.closedAt).not.toBeNull();

    await governed.client.mlflowApp.updateMany({ where: { arn: app }, data: { closedAt: new Date(0) } });
    expect(actions((await governed.sync()).events)).toEqual([['app.appeared', app]]);
    expect(await governed.client.mlflowApp.findFirst({ where: { arn: app } })).toMatchObject({ closedAt: null });
  });

  it('tells of accounts that are new, closed and gone, and keeps them', async () => {
    const { accounts, management, addAccount, units } = organization;
    const added = await addAccount('newcomer', units.vision);
    await management.organizations.send(new CloseAccountCommand({ AccountId: accounts[3]! }));
    await management.organizations.send(new RemoveAccountFromOrganizationCommand({ AccountId: accounts[5]! }));
    const { run, events } = await governed.sync();
    expect(run).toMatchObject({ state: 'SUCCEEDED', accountsSeen: 12 });
    expect(actions(events).sort()).toEqual([
      ['account.joined', added],
      ['account.left', accounts[5]],
      ['account.stateChanged', accounts[3]],
    ]);
    expect(await accountOf(accounts[3]!)).toMatchObject({ state: 'CLOSED', closedAt: null, unitId: units.research });
    expect(await accountOf(accounts[5]!)).toMatchObject({ unitId: null, path: `/${accounts[5]}/` });
    expect((await accountOf(accounts[5]!)).closedAt).not.toBeNull();
    // nobody may look at it any more: what was seen last stays
    expect(await governed.client.mlflowApp.findFirst({ where: { accountId: accounts[5]! } })).toMatchObject({ closedAt: null });
    expect((await governed.sync()).events).toEqual([]);
  });

  it('tells of units that are new, renamed and gone, and of sharing with the organization', async () => {
    const { management, rootId, units } = organization;
    const { OrganizationalUnit } = await management.organizations.send(
      new CreateOrganizationalUnitCommand({ Name: 'short-lived', ParentId: rootId }),
    );
    const id = OrganizationalUnit!.Id!;
    expect(actions((await governed.sync()).events)).toEqual([['unit.created', id]]);
    await management.organizations.send(new DeleteOrganizationalUnitCommand({ OrganizationalUnitId: id }));
    await management.organizations.send(new UpdateOrganizationalUnitCommand({ OrganizationalUnitId: units.product, Name: 'products' }));
    await management.ram.send(new EnableSharingWithAwsOrganizationCommand({}));
    const { events } = await governed.sync();
    expect(events.map(({ action }) => action).sort()).toEqual(['organization.changed', 'unit.deleted', 'unit.renamed']);
    expect(await governed.client.organization.findFirst()).toMatchObject({ sharingEnabled: true });
    expect((await governed.client.orgUnit.findFirstOrThrow({ where: { unitId: id } })).closedAt).not.toBeNull();
  });
});
