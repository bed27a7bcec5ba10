import {
  AssociateResourceShareCommand,
  CreateResourceShareCommand,
  DeleteResourceShareCommand,
  DisassociateResourceShareCommand,
} from '@aws-sdk/client-ram';
import { CreateMlflowAppCommand, DescribeMlflowAppCommand } from '@aws-sdk/client-sagemaker';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { actorOf } from '../../testing/start-governance.js';
import { askFor, change, grantsOf } from '../share/testing/asking.js';
import { startWorld } from '../share/testing/shared-world.js';
import type { SharedWorld } from '../share/testing/shared-world.js';
import { DriftScanService } from './drift-scan.service.js';

interface Finding {
  readonly id: string;
  readonly state: string;
  readonly version: number;
}

describe('a share that was made by hand', () => {
  let world: SharedWorld;

  const scan = async () => {
    const id = await world.governance.app.get(DriftScanService).scan('default');
    return world.client().driftScan.findUniqueOrThrow({ where: { id: id! } });
  };
  const findings = async (): Promise<Finding[]> => {
    const document = `{ driftFindings(first: 50, filter: { state: [OPEN, REMEDYING, ACCEPTED] }) {
      nodes { id kind state version adopting adoptedBy adoptReason } } }`;
    return (await world.governance.query(world.admin, document)).data.driftFindings.nodes;
  };
  const byHand = async (principals: string[]): Promise<string> => {
    const input = { name: 'by hand', resourceArns: [world.appArn], principals };
    return (await world.owner.ram.send(new CreateResourceShareCommand(input))).resourceShare!.resourceShareArn!;
  };
  const adopt = ({ id, version }: Finding, more: Record<string, unknown> = {}, actor = world.admin) =>
    change(
      world,
      actor,
      'driftAdopt',
      'DriftAdoptInput',
      { id, ifVersion: version, permission: 'WRITE', reason: 'it is in use', ...more },
      'finding { state adopting adoptedBy adoptReason }',
    );
  const describes = () => world.consumer.sagemaker.send(new DescribeMlflowAppCommand({ Arn: world.appArn }));
  const endAll = async () => {
    for (const { id, version, state } of await grantsOf(world))
      if (state !== 'REVOKED')
        await change(world, world.admin, 'grantRevoke', 'GrantRevokeInput', { id, ifVersion: version, reason: 'over' }, 'grant { id }');
    await world.advance(5);
    await world.settle();
  };

  beforeAll(async () => {
    world = await startWorld({ governance: { shareGraceSeconds: 1 } });
  });
  afterAll(() => world.close());

  it('is replaced by a grant, and is there until the grant is', async () => {
    await world.setRules([{}]);
    const ramArn = await byHand([world.consumer.account]);
    await scan();
    const [finding] = await findings();
    expect(await adopt(finding!)).toMatchObject({
      userErrors: [],
      finding: { state: 'REMEDYING', adopting: 'WRITE', adoptedBy: 'ada', adoptReason: 'it is in use' },
    });
    expect(await grantsOf(world)).toMatchObject([{ state: 'PLANNED', principal: { value: world.consumer.account } }]);
    // not active yet
    await scan();
    expect(await findings()).toMatchObject([{ state: 'REMEDYING', adopting: 'WRITE' }]);
    expect(await world.ramShares()).toEqual([ramArn]);
    await world.settle();
    await describes();
    await scan();
    expect(await world.ramShares()).not.toContain(ramArn);
    await describes();
    expect(await findings()).toEqual([]);
    expect(await world.client().driftFinding.findMany()).toMatchObject([{ state: 'RESOLVED', adoptPermission: null, adoptedBy: 'ada' }]);
    const actions = await world.client().auditEvent.findMany({ where: { action: { startsWith: 'drift.' } }, orderBy: { seq: 'asc' } });
    expect(actions.map(({ action }) => action)).toEqual(['drift.found', 'drift.adopting', 'drift.adopted', 'drift.resolved']);
    await endAll();
  });

  it('is refused as a whole when the policies do not allow it for somebody in it', async () => {
    await world.setRules([{ subjects: [{ kind: 'ACCOUNT', accountId: world.consumer.account }] }]);
    const role = `arn:aws:iam::${world.management.account}:role/other`;
    const ramArn = await byHand([world.consumer.account, role]);
    await scan();
    const [finding] = await findings();
    const before = await world.client().auditEvent.count();
    expect(await adopt(finding!)).toMatchObject({ finding: null, userErrors: [{ code: 'DENIED', field: ['permission'] }] });
    expect(await adopt(finding!, { ifVersion: 9 })).toMatchObject({ userErrors: [{ code: 'STALE_VERSION' }] });
    expect(await adopt(finding!, { reason: ' ' })).toMatchObject({ userErrors: [{ code: 'VALIDATION' }] });
    expect(await adopt(finding!, { until: '2020-01-01T00:00:00Z' })).toMatchObject({ userErrors: [{ code: 'VALIDATION' }] });
    expect(await adopt(finding!, {}, actorOf('vera', 'VIEWER'))).toMatchObject({ userErrors: [{ code: 'FORBIDDEN' }] });
    expect(await adopt(finding!, {}, actorOf('eve', 'POLICY_ADMIN', 'other'))).toMatchObject({ userErrors: [{ code: 'NOT_FOUND' }] });
    expect(await world.client().auditEvent.count()).toBe(before);
    expect(await findings()).toMatchObject([{ state: 'OPEN', adopting: null }]);
    await world.owner.ram.send(new DeleteResourceShareCommand({ resourceShareArn: ramArn }));
    await scan();
  });

  it('waits for the approvals that a rule asks for, and is a finding again when they are refused', async () => {
    await world.setRules([{ approvals: 1 }]);
    const ramArn = await byHand([world.consumer.account]);
    await scan();
    const [finding] = await findings();
    expect(await adopt(finding!)).toMatchObject({ userErrors: [] });
    await world.settle();
    await scan();
    expect(await world.ramShares()).toEqual([ramArn]);
    expect(await findings()).toMatchObject([{ state: 'REMEDYING', adopting: 'WRITE' }]);
    const pending = await world.governance.query(
      world.admin,
      '{ shareRequests(first: 9, filter: { state: [PENDING_APPROVAL] }) { nodes { id version } } }',
    );
    const [{ id, version }] = pending.data.shareRequests.nodes;
    const review = (actor: typeof world.admin) =>
      change(
        world,
        actor,
        'shareRequestReview',
        'ShareRequestReviewInput',
        { id, ifVersion: version, approve: false },
        'request { state }',
      );
    // who adopts does not approve
    expect(await review(actorOf('ada', 'APPROVER'))).toMatchObject({ userErrors: [{ code: 'SELF_APPROVAL' }] });
    expect(await review(actorOf('bob', 'APPROVER'))).toMatchObject({ request: { state: 'REJECTED' } });
    await scan();
    expect(await findings()).toMatchObject([{ state: 'OPEN', adopting: null }]);
    expect(await world.ramShares()).toEqual([ramArn]);
    await world.owner.ram.send(new DeleteResourceShareCommand({ resourceShareArn: ramArn }));
    await scan();
  });

  it('stays when somebody else was let in meanwhile', async () => {
    await world.setRules([{}]);
    const ramArn = await byHand([world.consumer.account]);
    await scan();
    expect(await adopt((await findings())[0]!)).toMatchObject({ userErrors: [] });
    const stranger = `arn:aws:iam::${world.management.account}:role/late`;
    await world.owner.ram.send(new AssociateResourceShareCommand({ resourceShareArn: ramArn, principals: [stranger] }));
    await world.settle();
    await scan();
    expect(await findings()).toMatchObject([{ state: 'OPEN', adopting: null }]);
    // once it is gone, adopting it again needs no other request
    await world.owner.ram.send(new DisassociateResourceShareCommand({ resourceShareArn: ramArn, principals: [stranger] }));
    await scan();
    expect(await adopt((await findings())[0]!)).toMatchObject({ userErrors: [] });
    expect(await grantsOf(world, { state: ['ACTIVE'] })).toHaveLength(1);
    await scan();
    expect(await world.ramShares()).not.toContain(ramArn);
    await describes();
  });

  it('is left to the reconciler when it is ours and another app was put into it', async () => {
    await world.advance(5);
    await world.settle();
    const { ramArn } = await world.client().share.findFirstOrThrow({ where: { closedAt: null } });
    const { Arn } = await world.owner.sagemaker.send(
      new CreateMlflowAppCommand({
        Name: 'second',
        ArtifactStoreUri: 's3://second-artifacts/x',
        RoleArn: `arn:aws:iam::${world.owner.account}:role/mlflow`,
      }),
    );
    await world.owner.ram.send(new AssociateResourceShareCommand({ resourceShareArn: ramArn!, resourceArns: [Arn!] }));
    await scan();
    const [finding] = await findings();
    expect(await adopt(finding!)).toMatchObject({ userErrors: [{ code: 'INVALID_STATE' }] });
    const { remediation } = await change(
      world,
      world.admin,
      'driftRemediate',
      'DriftRemediateInput',
      { ids: [finding!.id], dryRun: false },
      'remediation { remedies { action calls { operation } error } }',
    );
    expect(remediation.remedies).toEqual([{ action: 'RECONCILE', calls: [], error: null }]);
    await world.settle();
    await expect(world.consumer.sagemaker.send(new DescribeMlflowAppCommand({ Arn }))).rejects.toThrow();
    await describes();
    await world.advance(5);
    await world.settle();
    expect(await scan()).toMatchObject({ resolved: 1 });
    expect(await findings()).toEqual([]);
  });
});

describe('a policy that is retired with its grants', () => {
  it('takes along what it alone allowed, though another rule would allow it by now', async () => {
    const world = await startWorld({ governance: { shareGraceSeconds: 1 } });
    await world.setRules([{ permissions: ['READ'] }]);
    await askFor(world, { permission: 'READ' });
    await world.settle();
    // another policy that allows the same from now on
    const policy = await world.client().sharingPolicy.findFirstOrThrow();
    await world.commit(async (tx) => {
      await tx.sharingPolicy.update({ where: { id: policy.id }, data: { name: 'old' } });
      return { type: 'SharingPolicy', id: policy.id };
    });
    await world.setRules([{}]);
    await askFor(world, { permission: 'WRITE' });
    await world.settle();
    expect(await grantsOf(world, { state: ['ACTIVE'] })).toHaveLength(2);
    const retire = (revokeShares: boolean) =>
      world.commit(async (tx) => {
        await tx.policyVersion.updateMany({ where: { policyId: policy.id }, data: { state: 'RETIRED' } });
        await tx.sharingPolicy.update({ where: { id: policy.id }, data: { state: 'RETIRED', revokeShares } });
        return { type: 'SharingPolicy', id: policy.id };
      });
    await retire(false);
    await world.settle();
    expect(await grantsOf(world, { state: ['ACTIVE'] })).toHaveLength(2);
    await retire(true);
    await world.settle();
    await world.advance(5);
    await world.settle();
    const grants = await world.client().grant.findMany({ orderBy: { id: 'asc' } });
    expect(grants).toMatchObject([
      { permission: 'READ', desired: false, endReason: 'POLICY' },
      { permission: 'WRITE', desired: true, endReason: null },
    ]);
    await world.close();
  });
});
