import {
  AssociateResourceShareCommand,
  AssociateResourceSharePermissionCommand,
  CreatePermissionCommand,
  CreateResourceShareCommand,
  DeleteResourceShareCommand,
  DisassociateResourceShareCommand,
  ListResourceTypesCommand,
  UpdateResourceShareCommand,
} from '@aws-sdk/client-ram';
import { DeleteBucketPolicyCommand, GetBucketPolicyCommand, PutBucketPolicyCommand } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { actorOf } from '../../testing/start-governance.js';
import { askFor, change } from '../share/testing/asking.js';
import { startWorld } from '../share/testing/shared-world.js';
import type { SharedWorld } from '../share/testing/shared-world.js';
import { DriftScanService } from './drift-scan.service.js';

const OUTSIDER = '555555555555';
const REMEDIATION = 'remediation { dryRun changes most exceedsLimit remedies { action changes error calls { operation resourceArns } } }';

interface Finding {
  readonly id: string;
  readonly kind: string;
  readonly severity: string;
  readonly state: string;
  readonly version: number;
  readonly principal: string | null;
}

describe('drift', () => {
  let world: SharedWorld;
  let ramArn: string;
  let bucket: string;

  const scan = async () => {
    const id = await world.governance.app.get(DriftScanService).scan('default');
    return world.client().driftScan.findUniqueOrThrow({ where: { id: id! } });
  };
  const findings = async (filter: Record<string, unknown> = { state: ['OPEN', 'REMEDYING', 'ACCEPTED'] }): Promise<Finding[]> => {
    const fields =
      'id kind severity state version principal resourceArn ramArn remediation observed { principals allowExternal status bucket }';
    const document = `query ($filter: DriftFindingFilter) { driftFindings(first: 50, filter: $filter) { nodes { ${fields} } } }`;
    const answer = await world.governance.query(world.admin, document, { filter });
    expect(answer.errors).toBeUndefined();
    return answer.data.driftFindings.nodes;
  };
  const accessNow = async (filter: Record<string, unknown> = {}, actor = world.admin) => {
    const fields =
      'principal accountId external via status closedAt why { source text subject rules { policyName ruleId } } actions since until';
    const answer = await world.governance.query(
      actor,
      `query ($filter: ExternalAccessFilter) { externalAccess(first: 50, filter: $filter) { nodes { ${fields} } } }`,
      { filter },
    );
    expect(answer.errors).toBeUndefined();
    return answer.data.externalAccess.nodes;
  };
  const remediate = (ids: readonly string[], more: Record<string, unknown> = {}, actor = world.admin) =>
    change(world, actor, 'driftRemediate', 'DriftRemediateInput', { ids, ...more }, REMEDIATION);
  const { ram } = { ram: () => world.owner.ram };
  const shareOutside = async (principals: string[] = [OUTSIDER]): Promise<string> => {
    const input = { name: 'by hand', resourceArns: [world.appArn], principals, allowExternalPrincipals: true };
    const { resourceShare } = await ram().send(new CreateResourceShareCommand(input));
    return resourceShare!.resourceShareArn!;
  };
  /** Remedied, and seen to be so by the next scan. */
  const expectRemedied = async (kind: string): Promise<void> => {
    const [finding] = await findings();
    expect(finding).toMatchObject({ kind, state: 'OPEN' });
    const { remediation, userErrors } = await remediate([finding!.id], { dryRun: false });
    expect([userErrors, remediation.remedies[0].error]).toEqual([[], null]);
    expect(await findings()).toMatchObject([{ state: 'REMEDYING' }]);
    await world.settle();
    expect(await scan()).toMatchObject({ found: 0, resolved: 1 });
    expect(await findings()).toEqual([]);
  };

  beforeAll(async () => {
    world = await startWorld({ governance: { shareGraceSeconds: 1 } });
    await world.setRules([{}]);
    await askFor(world);
    await world.settle();
    const app = await world.client().mlflowApp.findFirstOrThrow();
    bucket = app.artifactStoreUri!.split('/')[2]!;
    await scan();
    ramArn = (await world.client().share.findFirstOrThrow()).ramArn!;
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    // what RAM shows soon after a call may be older: the reconciler waits
    await world.advance(5);
    await world.settle();
    ramArn = (await world.client().share.findFirstOrThrow({ where: { closedAt: null } })).ramArn!;
  });

  it('is not there while AWS is as it was granted, and no scan makes an event then', async () => {
    const before = await world.client().auditEvent.count();
    expect(await scan()).toMatchObject({ state: 'SUCCEEDED', accountsDone: 1, found: 0, resolved: 0 });
    expect(await findings({})).toEqual([]);
    expect(await world.client().auditEvent.count()).toBe(before);
  });

  it('shows who has access and why', async () => {
    const [share, policy] = (await accessNow()).sort((a: { via: string }, b: { via: string }) => (a.via < b.via ? 1 : -1));
    expect(share).toMatchObject({
      principal: world.consumer.account,
      external: false,
      via: 'RAM_SHARE',
      status: 'ASSOCIATED',
      why: { source: 'REQUEST', subject: 'ada', text: expect.stringContaining('ada asked for it: training') },
      actions: expect.arrayContaining([expect.stringMatching(/CallMlflowAppApi/)]),
    });
    expect(policy).toMatchObject({ via: 'BUCKET_POLICY', why: { source: 'REQUEST' }, actions: expect.arrayContaining(['s3:GetObject']) });
    expect(await accessNow({ managed: false })).toEqual([]);
    expect(await accessNow({ principal: world.consumer.account })).toHaveLength(2);
    const { data } = await world.governance.query(
      world.admin,
      'query ($arns: [String!]!) { externalAccessCounts(resourceArns: $arns) { principals external unmanaged } }',
      {
        arns: [world.appArn, 'arn:unknown'],
      },
    );
    expect(data.externalAccessCounts).toEqual([
      { principals: 1, external: 0, unmanaged: 0 },
      { principals: 0, external: 0, unmanaged: 0 },
    ]);
    const consumer = actorOf('carl', [{ role: 'VIEWER', scope: { kind: 'ACCOUNT', accountId: world.consumer.account } }]);
    expect(await accessNow({}, consumer)).toHaveLength(2);
    expect(await accessNow({}, actorOf('nobody', []))).toEqual([]);
    expect(await accessNow({}, actorOf('eve', 'POLICY_ADMIN', 'other'))).toEqual([]);
  });

  it('of a share made outside is found, planned, remedied and resolved', async () => {
    const outside = await shareOutside();
    expect(await scan()).toMatchObject({ found: 1 });
    const [finding] = await findings();
    expect(finding).toMatchObject({
      kind: 'UNMANAGED_SHARE',
      severity: 'CRITICAL',
      state: 'OPEN',
      resourceArn: world.appArn,
      ramArn: outside,
      observed: { principals: [OUTSIDER], allowExternal: true },
    });
    expect(await accessNow({ managed: false })).toMatchObject([
      { principal: OUTSIDER, external: true, status: 'ASSOCIATING', why: { source: 'UNMANAGED', text: expect.stringContaining(outside) } },
    ]);
    expect((await remediate([finding!.id])).remediation).toEqual({
      dryRun: true,
      changes: 1,
      most: 5,
      exceedsLimit: false,
      remedies: [{ action: 'DELETE_SHARE', changes: 1, error: null, calls: [{ operation: 'DeleteResourceShare', resourceArns: [] }] }],
    });
    expect(await scan()).toMatchObject({ found: 0 });
    await expectRemedied('UNMANAGED_SHARE');
    expect(await accessNow({ managed: false })).toEqual([]);
    expect(await accessNow({ managed: false, includeEnded: true })).toMatchObject([{ closedAt: expect.any(String) }]);
  });

  it('takes the app out of a share that carries something else, and no more', async () => {
    const group = `arn:aws:sagemaker:us-east-1:${world.owner.account}:model-package-group/models`;
    const outside = await shareOutside([world.consumer.account]);
    await ram().send(new AssociateResourceShareCommand({ resourceShareArn: outside, resourceArns: [group] }));
    await scan();
    const [finding] = await findings();
    expect(finding).toMatchObject({ severity: 'HIGH' });
    expect((await remediate([finding!.id])).remediation.remedies).toMatchObject([
      { action: 'DISASSOCIATE', calls: [{ operation: 'DisassociateResourceShare', resourceArns: [world.appArn] }] },
    ]);
    await expectRemedied('UNMANAGED_SHARE');
    expect(await world.ramShares()).toContain(outside);
    await ram().send(new DeleteResourceShareCommand({ resourceShareArn: outside }));
  });

  it.each<[string, string, () => Promise<unknown>]>([
    [
      'EXTRA_PRINCIPAL',
      'HIGH',
      () =>
        ram().send(
          new AssociateResourceShareCommand({
            resourceShareArn: ramArn,
            principals: [`arn:aws:iam::${world.consumer.account}:role/notebooks`],
          }),
        ),
    ],
    [
      'MISSING_PRINCIPAL',
      'MEDIUM',
      () => ram().send(new DisassociateResourceShareCommand({ resourceShareArn: ramArn, principals: [world.consumer.account] })),
    ],
    [
      'EXTERNAL_FLAG',
      'HIGH',
      () => ram().send(new UpdateResourceShareCommand({ resourceShareArn: ramArn, allowExternalPrincipals: true })),
    ],
    ['COMPANION_GRANT', 'MEDIUM', () => world.owner.s3.send(new DeleteBucketPolicyCommand({ Bucket: bucket }))],
    ['MISSING_SHARE', 'MEDIUM', () => ram().send(new DeleteResourceShareCommand({ resourceShareArn: ramArn }))],
  ])('%s is found and put right by the reconciler', async (kind, severity, disturb) => {
    await disturb();
    expect(await scan()).toMatchObject({ found: 1 });
    expect(await findings()).toMatchObject([{ kind, severity }]);
    await expectRemedied(kind);
  });

  it('in the permission of a share is found and put right', async () => {
    const policyTemplate = JSON.stringify({ Effect: 'Allow', Action: ['sagemaker:DescribeMlflowApp'] });
    const { resourceTypes } = await ram().send(new ListResourceTypesCommand({}));
    const resourceType = resourceTypes!.find((type) => /mlflow-?app/i.test(type.resourceType!))!.resourceType!;
    const { permission } = await ram().send(new CreatePermissionCommand({ name: 'narrow', resourceType, policyTemplate }));
    const narrow = { resourceShareArn: ramArn, permissionArn: permission!.arn!, replace: true };
    await ram().send(new AssociateResourceSharePermissionCommand(narrow));
    expect(await scan()).toMatchObject({ found: 1 });
    await expectRemedied('PERMISSION_VERSION');
  });

  it('in the policy of a bucket is shown, and left to whoever wrote it', async () => {
    const { Policy } = await world.owner.s3.send(new GetBucketPolicyCommand({ Bucket: bucket }));
    const policy = JSON.parse(Policy!) as { Statement: object[] };
    const statement = {
      Sid: 'Hand',
      Effect: 'Allow',
      Principal: { AWS: `arn:aws:iam::${OUTSIDER}:root` },
      Action: 's3:GetObject',
      Resource: `arn:aws:s3:::${bucket}/*`,
    };
    await world.owner.s3.send(
      new PutBucketPolicyCommand({ Bucket: bucket, Policy: JSON.stringify({ ...policy, Statement: [...policy.Statement, statement] }) }),
    );
    await scan();
    const [finding] = await findings();
    expect(finding).toMatchObject({ kind: 'COMPANION_GRANT', severity: 'CRITICAL', principal: OUTSIDER, observed: { bucket } });
    expect(await accessNow({ managed: false })).toMatchObject([{ principal: OUTSIDER, via: 'BUCKET_POLICY', actions: ['s3:GetObject'] }]);
    expect((await remediate([finding!.id], { dryRun: false })).remediation).toMatchObject({
      changes: 0,
      remedies: [{ action: 'BY_HAND' }],
    });
    expect(await findings()).toMatchObject([{ state: 'OPEN' }]);
    await world.owner.s3.send(new PutBucketPolicyCommand({ Bucket: bucket, Policy: Policy! }));
    expect(await scan()).toMatchObject({ resolved: 1 });
  });

  it('is accepted for a reason and a time, and is open again after it', async () => {
    const outside = await shareOutside([world.consumer.account]);
    await scan();
    const [finding] = await findings();
    const until = new Date(world.governance.clock.now().getTime() + 3_600_000).toISOString();
    const accept = (input: Record<string, unknown>, actor = world.admin) =>
      change(
        world,
        actor,
        'driftAccept',
        'DriftAcceptInput',
        { id: finding!.id, reason: 'until friday', until, ifVersion: finding!.version, ...input },
        'finding { state acceptedBy acceptReason version }',
      );
    expect(await accept({ ifVersion: 9 })).toMatchObject({ finding: null, userErrors: [{ code: 'STALE_VERSION' }] });
    expect(await accept({ reason: ' ' })).toMatchObject({ userErrors: [{ code: 'VALIDATION' }] });
    expect(await accept({ until: '2020-01-01T00:00:00Z' })).toMatchObject({ userErrors: [{ code: 'VALIDATION' }] });
    expect(await accept({}, actorOf('vera', 'VIEWER'))).toMatchObject({ userErrors: [{ code: 'FORBIDDEN' }] });
    expect(await accept({}, actorOf('eve', 'POLICY_ADMIN', 'other'))).toMatchObject({ userErrors: [{ code: 'NOT_FOUND' }] });
    expect(await accept({})).toMatchObject({
      userErrors: [],
      finding: { state: 'ACCEPTED', acceptedBy: 'ada', acceptReason: 'until friday' },
    });
    await scan();
    expect(await findings()).toMatchObject([{ state: 'ACCEPTED', id: finding!.id }]);
    world.governance.clock.advance(3601);
    await scan();
    expect(await findings()).toMatchObject([{ state: 'OPEN', id: finding!.id }]);
    await ram().send(new DeleteResourceShareCommand({ resourceShareArn: outside }));
    expect(await scan()).toMatchObject({ resolved: 1 });
  });

  it('is remedied within limits, and by policy admins only', async () => {
    const outside = await shareOutside(['555555555551', '555555555552', '555555555553', '555555555554', '555555555555', '555555555556']);
    await scan();
    const [finding] = await findings();
    const before = await world.client().auditEvent.count();
    expect((await remediate([finding!.id])).remediation).toMatchObject({ changes: 6, most: 5, exceedsLimit: true });
    const refused = await remediate([finding!.id], { dryRun: false });
    expect(refused.userErrors).toMatchObject([{ code: 'LIMIT_EXCEEDED', message: expect.stringMatching(/6 changes.*5/) }]);
    expect((await remediate([finding!.id], { dryRun: false, maxChanges: 2 })).userErrors).toMatchObject([
      { message: expect.stringMatching(/may make 2/) },
    ]);
    const viewer = actorOf('vera', 'VIEWER');
    expect((await remediate([finding!.id], {}, viewer)).userErrors).toEqual([]);
    expect((await remediate([finding!.id], { dryRun: false }, viewer)).userErrors).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect((await remediate([finding!.id], { dryRun: false }, actorOf('eve', 'POLICY_ADMIN', 'other'))).userErrors).toMatchObject([
      { code: 'NOT_FOUND' },
    ]);
    expect((await remediate([])).userErrors).toMatchObject([{ code: 'VALIDATION' }]);
    expect(await world.client().auditEvent.count()).toBe(before);
    await ram().send(new DeleteResourceShareCommand({ resourceShareArn: outside }));
    expect(await scan()).toMatchObject({ resolved: 1 });
    expect((await remediate([finding!.id], { dryRun: false })).userErrors).toMatchObject([{ code: 'INVALID_STATE' }]);
  });

  it('is no business of a scan while the reconciler is at work', async () => {
    await ram().send(new DisassociateResourceShareCommand({ resourceShareArn: ramArn, principals: [world.consumer.account] }));
    await world.client().share.updateMany({ data: { repair: true, dueAt: new Date(0) } });
    expect(await scan()).toMatchObject({ found: 0, resolved: 0 });
    await world.settle();
    expect(await scan()).toMatchObject({ found: 0 });
  });

  it('is scanned by one process at a time', async () => {
    const service = world.governance.app.get(DriftScanService);
    const ids = await Promise.all([service.scan('default'), service.scan('default'), service.scan('default')]);
    expect(ids.filter((id) => id !== undefined)).toHaveLength(1);
    const requested = await change(world, world.admin, 'driftScan', 'DriftScanInput', {}, 'scan { state trigger }');
    expect(requested).toMatchObject({ userErrors: [], scan: { trigger: 'REQUESTED' } });
    const refused = await change(world, actorOf('vera', 'VIEWER'), 'driftScan', 'DriftScanInput', {}, 'scan { id }');
    expect(refused.userErrors).toMatchObject([{ code: 'FORBIDDEN' }]);
    await service.onModuleDestroy();
  });
});

describe('an account that cannot be looked at', () => {
  it('keeps its findings and its access, and the scan says why', async () => {
    const world = await startWorld();
    const scan = async () => {
      const id = await world.governance.app.get(DriftScanService).scan('default');
      return world.client().driftScan.findUniqueOrThrow({ where: { id: id! } });
    };
    const input = { name: 'by hand', resourceArns: [world.appArn], principals: [world.consumer.account] };
    const { resourceShare } = await world.owner.ram.send(new CreateResourceShareCommand(input));
    expect(await scan()).toMatchObject({ state: 'SUCCEEDED', found: 1 });
    await world.owner.ram.send(new DeleteResourceShareCommand({ resourceShareArn: resourceShare!.resourceShareArn! }));
    // the service counts on the sessions it has
    world.emulator.advance(3601);
    world.governance.clock.advance(3601);
    expect(await scan()).toMatchObject({
      state: 'PARTIAL',
      accountsDone: 0,
      resolved: 0,
      failures: [{ accountId: world.owner.account, region: 'us-east-1', code: expect.stringMatching(/Expired/) }],
    });
    expect(await world.client().driftFinding.findMany()).toMatchObject([{ state: 'OPEN' }]);
    expect(await world.client().observedAccess.findMany()).toMatchObject([{ closedAt: null }]);
    await world.close();
  });
});
