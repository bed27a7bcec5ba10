import { createAuthorizer, type Authorizer } from '../authorize.js';
import { createRoleDirectory } from '../../services/iam/role-directory.js';
import { roleKey, type RoleRecord } from '../../services/iam/role.js';
import { createOrganizationDirectory } from '../../services/organizations/organization-directory.js';
import type {
  MemberAccountRecord,
  OrganizationalUnitRecord,
  OrganizationPolicyRecord,
  OrganizationRecord,
} from '../../services/organizations/organization.js';
import { createOrganizationsStore } from '../../services/organizations/organizations-store.js';
import { createManagedPermissions } from '../../services/ram/managed-permissions.js';
import type { AssociationRecord, InvitationRecord, PermissionRecord, ResourceShareRecord } from '../../services/ram/resource-share.js';
import { createShareStore } from '../../services/ram/share-store.js';
import { createAppDirectory, MLFLOW_APPS } from '../../services/sagemaker/app-directory.js';
import type { MlflowAppRecord } from '../../services/sagemaker/mlflow-app.js';
import { openSqliteControlStore } from '../../store/sqlite-control-store.js';

export const REGION = 'us-east-1';
export const APP_TYPE = 'sagemaker:MlflowApp';
export const DEFAULT_PERMISSION = 'AWSRAMDefaultPermissionSageMakerMlflowApp';

/** Everything a decision can depend on, in the real stores with their indexes, and in plain lists beside them. */
export class World {
  readonly organizations: OrganizationRecord[] = [];
  /** With the management account of their organization. */
  readonly units = new Map<string, OrganizationalUnitRecord & { readonly management: string }>();
  readonly accounts = new Map<string, MemberAccountRecord & { readonly management: string }>();
  readonly policies = new Map<string, OrganizationPolicyRecord & { readonly management: string }>();
  readonly roles = new Map<string, RoleRecord>();
  readonly apps = new Map<string, MlflowAppRecord>();
  readonly shares = new Map<string, ResourceShareRecord>();
  readonly associations = new Map<string, AssociationRecord>();
  readonly invitations = new Map<string, InvitationRecord>();
  readonly permissions = new Map<string, PermissionRecord>();
  readonly authorizer: Authorizer;

  readonly #store = openSqliteControlStore(':memory:');
  readonly #organizations = createOrganizationsStore(this.#store);
  readonly #directory = createOrganizationDirectory(this.#organizations);
  readonly #roles = createRoleDirectory(this.#store);
  readonly #shares;

  constructor(readonly enforceIam: boolean) {
    const apps = createAppDirectory(this.#store);
    const managedPermissions = createManagedPermissions({ mlflowAppType: APP_TYPE, mlflowAppPermission: DEFAULT_PERMISSION });
    this.#shares = createShareStore(this.#store, { organizations: this.#directory, apps, lagMilliseconds: 0, managedPermissions });
    this.authorizer = createAuthorizer({
      organizations: this.#directory,
      grants: this.#shares.grants,
      findRole: (arn) => this.#roles.find(arn),
      tagsOf: (arn) => apps.find(arn)?.tags,
      enforceIam,
      assumeUnknownRoles: false,
    });
  }

  /** Writes many records at once. */
  transaction(work: () => void): void {
    this.#store.transaction(work);
  }

  putOrganization(organization: OrganizationRecord): void {
    const at = this.organizations.findIndex(({ id }) => id === organization.id);
    this.organizations.splice(at < 0 ? this.organizations.length : at, 1, organization);
    const { id, managementAccount } = organization;
    this.#organizations.of(managementAccount).organizations.put(id, organization);
    this.#organizations.owners.put(id, { managementAccount });
  }

  putUnit(unit: OrganizationalUnitRecord, management: string): void {
    this.units.set(unit.id, { ...unit, management });
    this.#organizations.of(management).units.put(unit.id, unit);
  }

  putAccount(account: MemberAccountRecord, { id, managementAccount }: OrganizationRecord): void {
    this.accounts.set(account.id, { ...account, management: managementAccount });
    this.#organizations.of(managementAccount).accounts.put(account.id, account);
    this.#organizations.members.put(account.id, { organizationId: id, managementAccount });
  }

  /** The account leaves its organization. */
  removeAccount(id: string): void {
    const account = this.accounts.get(id);
    if (!account) return;
    this.accounts.delete(id);
    this.#organizations.of(account.management).accounts.delete(id);
    this.#organizations.members.delete(id);
  }

  putPolicy(policy: OrganizationPolicyRecord, management: string): void {
    this.policies.set(`${management} ${policy.id}`, { ...policy, management });
    this.#organizations.of(management).policies.put(policy.id, policy);
  }

  putRole(role: RoleRecord): void {
    this.roles.set(role.arn, role);
    this.#roles.ofAccount(role.arn.split(':')[4]!).put(roleKey(role.name), role);
  }

  putApp(app: MlflowAppRecord): void {
    this.apps.set(app.arn, app);
    this.#store.collection<MlflowAppRecord>(MLFLOW_APPS, { account: app.arn.split(':')[4]!, region: REGION }).put(app.id, app);
  }

  putShare(share: ResourceShareRecord): void {
    this.shares.set(share.id, share);
    this.#scope(share.owner).shares.put(share.id, share);
  }

  deleteShare({ id, owner }: ResourceShareRecord): void {
    this.shares.delete(id);
    for (const records of [this.associations, this.invitations]) {
      for (const record of [...records.values()]) if (record.shareId === id) records.delete(record.id);
    }
    this.#scope(owner).shares.delete(id);
  }

  putAssociation(association: AssociationRecord): void {
    this.associations.set(association.id, association);
    this.#scope(this.shares.get(association.shareId)!.owner).associations.put(association.id, association);
  }

  putInvitation(invitation: InvitationRecord): void {
    this.invitations.set(invitation.id, invitation);
    this.#scope(invitation.sender).invitations.put(invitation.id, invitation);
  }

  putPermission(permission: PermissionRecord): void {
    this.permissions.set(permission.arn, permission);
    this.#scope(permission.arn.split(':')[4]!).permissions.put(permission.name, permission);
  }

  close(): void {
    this.#store.close();
  }

  #scope(account: string): ReturnType<ReturnType<typeof createShareStore>['of']> {
    return this.#shares.of({ account, region: REGION });
  }
}
