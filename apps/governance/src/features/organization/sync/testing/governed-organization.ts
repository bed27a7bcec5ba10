import {
  CreateAccountCommand,
  CreateOrganizationCommand,
  CreateOrganizationalUnitCommand,
  ListRootsCommand,
  MoveAccountCommand,
  TagResourceCommand,
} from '@aws-sdk/client-organizations';
import { AddTagsCommand, CreateDomainCommand, CreateMlflowAppCommand } from '@aws-sdk/client-sagemaker';
import { startEmulator } from '@mlapps/emulator/testing/start-emulator';
import type { TestClients, TestEmulator } from '@mlapps/emulator/testing/start-emulator';

export const MANAGEMENT = '900000000001';
export const REGIONS = ['us-east-1', 'eu-west-1'];

/** An organization in an emulator, to be looked at. */
export interface GovernedOrganization {
  readonly emulator: TestEmulator;
  readonly management: TestClients;
  readonly rootId: string;
  /** Ids of units by name: `research` below the root, with `vision` below it, and `product`. */
  readonly units: Readonly<Record<'research' | 'vision' | 'product', string>>;
  /** The same number in each unit, in this order: research, vision, product. */
  readonly accounts: readonly string[];
  addAccount(name: string, unitId: string): Promise<string>;
  move(accountId: string, from: string, to: string): Promise<void>;
  /** @returns its ARN */
  addApp(accountId: string, region: string, name: string, tags?: Record<string, string>): Promise<string>;
  tag(accountId: string, region: string, arn: string, tags: Record<string, string>): Promise<void>;
  addDomain(accountId: string, region: string, name: string): Promise<string>;
  close(): Promise<void>;
}

/** An organization of 3 units and 12 accounts besides the management account, unless told otherwise. */
export async function governedOrganization(settings: Record<string, unknown> = {}, accountsOfUnit = 4): Promise<GovernedOrganization> {
  const emulator = await startEmulator({ defaultApp: false, appLimit: 20, ...settings });
  const management = emulator.as(MANAGEMENT);
  await management.organizations.send(new CreateOrganizationCommand({ FeatureSet: 'ALL' }));
  const { Roots } = await management.organizations.send(new ListRootsCommand({}));
  const rootId = Roots![0]!.Id!;
  const unit = async (Name: string, ParentId: string): Promise<string> => {
    const { OrganizationalUnit } = await management.organizations.send(new CreateOrganizationalUnitCommand({ Name, ParentId }));
    return OrganizationalUnit!.Id!;
  };
  const research = await unit('research', rootId);
  const units = { research, vision: await unit('vision', research), product: await unit('product', rootId) };
  const move = async (AccountId: string, SourceParentId: string, DestinationParentId: string): Promise<void> => {
    await management.organizations.send(new MoveAccountCommand({ AccountId, SourceParentId, DestinationParentId }));
  };
  const addAccount = async (name: string, unitId: string): Promise<string> => {
    const { CreateAccountStatus } = await management.organizations.send(
      new CreateAccountCommand({ AccountName: name, Email: `${name}@example.com` }),
    );
    const id = CreateAccountStatus!.AccountId!;
    if (unitId !== rootId) await move(id, rootId, unitId);
    return id;
  };
  const accounts: string[] = [];
  for (const [name, unitId] of Object.entries(units)) {
    for (let number = 1; number <= accountsOfUnit; number++) accounts.push(await addAccount(`${name}-${number}`, unitId));
  }
  await management.organizations.send(new TagResourceCommand({ ResourceId: accounts[0]!, Tags: [{ Key: 'team', Value: 'ml' }] }));
  return { emulator, management, rootId, units, accounts, addAccount, move, ...sagemakerOf(emulator), close: () => emulator.close() };
}

function sagemakerOf(emulator: TestEmulator): Pick<GovernedOrganization, 'addApp' | 'tag' | 'addDomain'> {
  const tagList = (tags: Record<string, string>) => Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
  return {
    addApp: async (accountId, region, Name, tags = {}) => {
      const input = { Name, ArtifactStoreUri: `s3://${Name}-${accountId}`, RoleArn: `arn:aws:iam::${accountId}:role/mlflow` };
      const { Arn } = await emulator.as(accountId, region).sagemaker.send(new CreateMlflowAppCommand({ ...input, Tags: tagList(tags) }));
      return Arn!;
    },
    tag: async (accountId, region, ResourceArn, tags) => {
      await emulator.as(accountId, region).sagemaker.send(new AddTagsCommand({ ResourceArn, Tags: tagList(tags) }));
    },
    addDomain: async (accountId, region, DomainName) => {
      const input = { AuthMode: 'IAM' as const, VpcId: 'vpc-1234', SubnetIds: ['subnet-1234'] };
      const DefaultUserSettings = { ExecutionRole: `arn:aws:iam::${accountId}:role/studio` };
      const { DomainArn } = await emulator
        .as(accountId, region)
        .sagemaker.send(new CreateDomainCommand({ DomainName, ...input, DefaultUserSettings }));
      return DomainArn!;
    },
  };
}
