import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { CreateRoleCommand, PutRolePolicyCommand } from '@aws-sdk/client-iam';
import {
  AcceptResourceShareInvitationCommand,
  CreateResourceShareCommand,
  DeleteResourceShareCommand,
  EnableSharingWithAwsOrganizationCommand,
  GetResourceShareInvitationsCommand,
  GetResourceSharesCommand,
} from '@aws-sdk/client-ram';
import { ListMlflowAppsCommand } from '@aws-sdk/client-sagemaker';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';

import { Tenants } from '../../../tenants.js';
import { awsFailure } from '../../../platform/aws/aws-failure.js';
import { govern } from './testing/governed.js';
import type { Governed } from './testing/governed.js';
import { MANAGEMENT, governedOrganization } from './testing/governed-organization.js';
import type { GovernedOrganization } from './testing/governed-organization.js';

const SERVICE = '900000000002';
const EXTERNAL_ID = 'a-secret-of-both';

interface Role {
  readonly Type: string;
  readonly Properties: {
    readonly RoleName: string;
    readonly AssumeRolePolicyDocument: object;
    readonly Policies: readonly { readonly PolicyName: string; readonly PolicyDocument: object }[];
  };
}

/** The roles of a template, as CloudFormation would make them in an account. */
function rolesIn(file: string, accountId: string): Role['Properties'][] {
  const text = readFileSync(fileURLToPath(new URL(`../../../../aws/${file}`, import.meta.url)), 'utf8');
  const values: Record<string, string> = {
    ServicePrincipalArn: `arn:aws:iam::${SERVICE}:root`,
    ExternalId: EXTERNAL_ID,
    'AWS::Partition': 'aws',
    'AWS::AccountId': accountId,
  };
  const customTags = [
    { tag: '!Ref', resolve: (name: string) => values[name] ?? name },
    { tag: '!Sub', resolve: (pattern: string) => pattern.replace(/\$\{([^}]+)\}/g, (_, name: string) => values[name]!) },
    { tag: '!GetAtt', resolve: (name: string) => name },
    { tag: '!Equals', collection: 'seq' as const },
  ];
  const { Resources } = parse(text, { customTags }) as { Resources: Record<string, Role> };
  return Object.values(Resources).map(({ Properties }) => Properties);
}

describe('the roles of the templates', () => {
  let organization: GovernedOrganization;
  let governed: Governed;
  let owner: string;
  let consumer: string;
  let app: string;

  const makeRoles = async (file: string, accountId: string): Promise<void> => {
    const { iam } = organization.emulator.as(accountId);
    for (const { RoleName, AssumeRolePolicyDocument: trust, Policies } of rolesIn(file, accountId)) {
      await iam.send(new CreateRoleCommand({ RoleName, AssumeRolePolicyDocument: JSON.stringify(trust) }));
      for (const { PolicyName, PolicyDocument } of Policies) {
        await iam.send(new PutRolePolicyCommand({ RoleName, PolicyName, PolicyDocument: JSON.stringify(PolicyDocument) }));
      }
    }
  };
  const kindOf = (work: Promise<unknown>): Promise<string> =>
    work.then(
      () => 'allowed',
      (error: unknown) => awsFailure(error).kind,
    );
  const accounts = () => governed.governance.app.get(Tenants).of('default').aws;

  beforeAll(async () => {
    organization = await governedOrganization({ enforceIam: true }, 1);
    [owner, consumer] = organization.accounts as [string, string];
    app = await organization.addApp(owner, 'us-east-1', 'tracking', { team: 'ml' });
    await organization.addDomain(owner, 'eu-west-1', 'studio');
    await organization.management.ram.send(new EnableSharingWithAwsOrganizationCommand({}));
    await makeRoles('management-account.yaml', MANAGEMENT);
    for (const account of [MANAGEMENT, ...organization.accounts]) await makeRoles('governed-account.yaml', account);
    governed = await govern(organization.emulator.url, {
      awsAccessKeyId: SERVICE,
      managementRoleArn: `arn:aws:iam::${MANAGEMENT}:role/mlapps-governance-organization`,
      inventoryRoleName: 'mlapps-governance-inventory',
      sharingRoleName: 'mlapps-governance-sharing',
      acceptanceRoleName: 'mlapps-governance-acceptance',
      externalId: EXTERNAL_ID,
    });
  });
  afterAll(async () => {
    await governed.close();
    await organization.close();
  });

  it('are enough to read everything', async () => {
    const { run } = await governed.sync();
    expect(await governed.client.syncAccountFailure.findMany()).toEqual([]);
    expect(run).toMatchObject({ state: 'SUCCEEDED', accountsDone: 4 });
    expect(await governed.client.organization.findFirst()).toMatchObject({ sharingEnabled: true });
    expect(await governed.client.mlflowApp.findFirst()).toMatchObject({ arn: app, tags: { team: 'ml' } });
    expect(await governed.client.domain.count()).toBe(1);
  });

  it('share what is tagged as theirs, and touch no other shares', async () => {
    const { ram, sagemaker } = accounts().of(owner, 'us-east-1');
    const share = { name: 'governed', resourceArns: [app], principals: [consumer], allowExternalPrincipals: false };
    const tags = [{ key: 'managed-by', value: 'mlapps-governance' }];
    expect(await kindOf(ram.send(new CreateResourceShareCommand(share)))).toBe('denied');
    expect(await kindOf(ram.send(new CreateResourceShareCommand({ ...share, tags })))).toBe('allowed');
    expect(await kindOf(ram.send(new GetResourceSharesCommand({ resourceOwner: 'SELF' })))).toBe('allowed');
    const theirs = organization.emulator.as(owner).ram;
    const other = await theirs.send(new CreateResourceShareCommand({ ...share, name: 'theirs' }));
    // that its own may be deleted cannot be seen here: the emulator has no tags of shares in conditions
    const { resourceShareArn } = other.resourceShare!;
    expect(await kindOf(ram.send(new DeleteResourceShareCommand({ resourceShareArn: resourceShareArn! })))).toBe('denied');
    expect(await kindOf(sagemaker.send(new ListMlflowAppsCommand({})))).toBe('denied');
  });

  it('accept, and nothing else', async () => {
    const { ram, sagemaker } = accounts().of(consumer, 'us-east-1', 'acceptance');
    expect(await kindOf(ram.send(new GetResourceShareInvitationsCommand({})))).toBe('allowed');
    const invitation = `arn:aws:ram:us-east-1:${owner}:resource-share-invitation/00000000-0000-0000-0000-000000000000`;
    expect(await kindOf(ram.send(new AcceptResourceShareInvitationCommand({ resourceShareInvitationArn: invitation })))).not.toBe('denied');
    expect(await kindOf(sagemaker.send(new ListMlflowAppsCommand({})))).toBe('denied');
    expect(await kindOf(ram.send(new CreateResourceShareCommand({ name: 'no' })))).toBe('denied');
  });
});
