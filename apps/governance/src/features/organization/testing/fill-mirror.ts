import { TenantClients } from '../../../platform/prisma/tenant-clients.js';
import type { TestGovernance } from '../../../testing/start-governance.js';

const sagemaker = 'arn:aws:sagemaker:us-east-1';
export const DOMAIN = `${sagemaker}:222222222222:domain/d-1`;
/** `tracking`, `untagged` and `gone` of account 2222…, `vision` of 3333…. */
export const APPS = [
  `${sagemaker}:222222222222:mlflow-app/app-TRACKING`,
  `${sagemaker}:222222222222:mlflow-app/app-UNTAGGED`,
  `${sagemaker}:222222222222:mlflow-app/app-GONE`,
  `${sagemaker}:333333333333:mlflow-app/app-VISION`,
] as const;

/**
 * Root with account 1111…, `research` (ou-a) below it with 2222…, `vision` (ou-b) below that with 3333…, which is suspended.
 * 4444… left the organization, 5555… never was in it.
 */
export async function fillMirror({ app, clock }: TestGovernance): Promise<void> {
  const client = app.get(TenantClients).of('default');
  const observedAt = clock.now();
  await client.organization.create({
    data: { organizationId: 'o-test', arn: 'arn:o', managementAccountId: '111111111111', sharingEnabled: true, observedAt },
  });
  const unit = (unitId: string, name: string, parentId: string | null, path: string) => ({
    unitId,
    name,
    parentId,
    path,
    arn: unitId,
    observedAt,
  });
  await client.orgUnit.createMany({
    data: [
      unit('r-1', 'Root', null, '/r-1/'),
      unit('ou-a', 'research', 'r-1', '/r-1/ou-a/'),
      unit('ou-b', 'vision', 'ou-a', '/r-1/ou-a/ou-b/'),
    ],
  });
  const account = (accountId: string, name: string, unitId: string | null, above: string) => ({
    ...{ accountId, name, unitId, observedAt, path: `${above}${accountId}/`, state: 'ACTIVE' as const },
    ...{ arn: `arn:${accountId}`, email: `${name}@example.com` },
  });
  await client.account.createMany({
    data: [
      account('111111111111', 'one', 'r-1', '/r-1/'),
      { ...account('222222222222', 'two', 'ou-a', '/r-1/ou-a/'), tags: { team: 'ml' } },
      { ...account('333333333333', 'three', 'ou-b', '/r-1/ou-a/ou-b/'), state: 'SUSPENDED', inventoryError: 'RoleDenied: no' },
      { ...account('444444444444', 'four', null, '/'), closedAt: observedAt },
      account('555555555555', 'five', null, '/'),
    ],
  });
  const place = { region: 'us-east-1', observedAt };
  const two = { ...place, accountId: '222222222222' };
  await client.domain.create({ data: { ...two, arn: DOMAIN, domainId: 'd-1', name: 'studio', status: 'InService' } });
  const mlflowApp = { ...two, status: 'Created', domainArns: [] as string[] };
  const [tracking, untagged, gone, vision] = APPS;
  await client.mlflowApp.createMany({
    data: [
      {
        ...mlflowApp,
        arn: tracking,
        name: 'tracking',
        tags: { team: 'ml', environment: 'prod' },
        environment: 'prod',
        domainArns: [DOMAIN],
      },
      { ...mlflowApp, arn: untagged, name: 'untagged' },
      { ...mlflowApp, arn: gone, name: 'gone', closedAt: observedAt },
      { ...mlflowApp, arn: vision, name: 'vision', accountId: '333333333333', tags: { team: 'cv' } },
    ],
  });
}
