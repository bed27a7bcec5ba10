import {
  CreateAccountCommand,
  CreateOrganizationalUnitCommand,
  CreateOrganizationCommand,
  CreatePolicyCommand,
  EnableAWSServiceAccessCommand,
  EnablePolicyTypeCommand,
  ListRootsCommand,
  type OrganizationFeatureSet,
  type OrganizationsClient,
  type PolicyType,
  RegisterDelegatedAdministratorCommand,
} from '@aws-sdk/client-organizations';

import type { TestClients } from '../../../testing/start-emulator.js';
import { freshAccounts } from '../../../testing/fresh-accounts.js';

/** An organization that a test has to itself. */
export interface GovernedOrganization {
  /** Of the management account. */
  readonly organizations: OrganizationsClient;
  readonly managementAccount: string;
  readonly organizationId: string;
  readonly rootId: string;
  addUnit(name: string, parentId?: string): Promise<string>;
  addAccount(name: string): Promise<string>;
  /** A member that administers `config.amazonaws.com`. */
  addAdministrator(): Promise<TestClients>;
  enable(...types: PolicyType[]): Promise<void>;
  addPolicy(name: string, content?: unknown, type?: PolicyType): Promise<string>;
  as(account: string): TestClients;
}

/** A service control policy that denies one action. */
export const DENY_LEAVING = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Deny', Action: 'organizations:LeaveOrganization', Resource: '*' }],
};

/** A tag policy for one key. */
export function tagPolicy(key: string, more: object = {}): object {
  return { tags: { [key.toLowerCase()]: { tag_key: { '@@assign': key }, ...more } } };
}

/** One emulator for the tests of a file, and organizations that share nothing. */
export function governedOrganizations(): {
  next(featureSet?: OrganizationFeatureSet): Promise<GovernedOrganization>;
  outsider(): TestClients;
  advance(seconds: number): void;
} {
  const accounts = freshAccounts({ createAccountSeconds: 0, accountLimit: 100 });
  return {
    outsider: () => accounts.next(),
    advance: (seconds) => accounts.emulator().advance(seconds),
    next: async (FeatureSet) => found(accounts.next(), (account) => accounts.emulator().as(account), FeatureSet),
  };
}

async function found(
  { organizations, account: managementAccount }: TestClients,
  as: (account: string) => TestClients,
  FeatureSet: OrganizationFeatureSet = 'ALL',
): Promise<GovernedOrganization> {
  const { Organization } = await organizations.send(new CreateOrganizationCommand({ FeatureSet }));
  const { Roots } = await organizations.send(new ListRootsCommand({}));
  const rootId = Roots![0]!.Id!;
  const addAccount = async (AccountName: string): Promise<string> => {
    const Email = `${AccountName}+${managementAccount}@example.com`;
    const { CreateAccountStatus } = await organizations.send(new CreateAccountCommand({ AccountName, Email }));
    return CreateAccountStatus!.AccountId!;
  };
  return {
    organizations,
    managementAccount,
    organizationId: Organization!.Id!,
    rootId,
    as,
    addAccount,
    addUnit: async (Name, ParentId = rootId) => {
      const { OrganizationalUnit } = await organizations.send(new CreateOrganizationalUnitCommand({ Name, ParentId }));
      return OrganizationalUnit!.Id!;
    },
    addAdministrator: async () => {
      const AccountId = await addAccount('administrator');
      const ServicePrincipal = 'config.amazonaws.com';
      await organizations.send(new EnableAWSServiceAccessCommand({ ServicePrincipal }));
      await organizations.send(new RegisterDelegatedAdministratorCommand({ AccountId, ServicePrincipal }));
      return as(AccountId);
    },
    enable: async (...types) => {
      for (const PolicyType of types) await organizations.send(new EnablePolicyTypeCommand({ RootId: rootId, PolicyType }));
    },
    addPolicy: async (Name, content = DENY_LEAVING, Type = 'SERVICE_CONTROL_POLICY') => {
      const { Policy } = await organizations.send(
        new CreatePolicyCommand({ Name, Type, Description: '', Content: JSON.stringify(content) }),
      );
      return Policy!.PolicySummary!.Id!;
    },
  };
}

/** A refusal with the reason that AWS Organizations gives beside its code. */
export function refusal(name: string, Reason?: string): object {
  return { name, ...(Reason === undefined ? {} : { Reason }) };
}
