import { partitionOfRegion } from '@mlapps/aws-identity/partition';

import type { IdSource } from '../request-context.js';
import { newRole, roleKey } from '../services/iam/role.js';
import { SERVICE_ROLE_TRUST } from '../services/ready-made-account.js';
import { describeTags } from '../services/ram/share-tags.js';
import { derivedIds } from './derived-ids.js';
import { makeDetachment, makeMember, makeOrganization, makePolicy, makeUnit } from './make-organization.js';
import type { EntityOf, SeedEntity } from './seed-entity.js';
import { defaultRole } from './seed-names.js';
import type { SeedParts } from './seed-parts.js';
import { makeShare } from './make-share.js';
import { type Making, tagList } from './making.js';
import { SeedRefusal } from './seed-refusal.js';

/** Makes what a seed names and is not there, through the operations a client would use. Inside a transaction of the control store. */
export function makeEntity(entity: SeedEntity, making: Making): void {
  switch (entity.kind) {
    case 'organization':
      return makeOrganization(entity, making);
    case 'unit':
      return makeUnit(entity, making);
    case 'account':
      return makeMember(entity, making);
    case 'policy':
      return makePolicy(entity, making);
    case 'detachment':
      return makeDetachment(entity, making);
    case 'quota':
      return applyQuota(entity, making);
    case 'domain':
      return makeDomain(entity, making);
    case 'app':
      return makeApp(entity, making);
    case 'permission':
      return makePermission(entity, making);
    case 'share':
      return makeShare(entity, making);
    case 'bucket':
    // made before: S3 keeps its own database
  }
}

function applyQuota({ value }: EntityOf<'quota'>, { parts }: Making): void {
  const quota = parts.quotas.find(value.service, value.code);
  if (!quota) {
    const known = parts.quotas.quotas(value.service).map(({ code }) => code);
    throw new SeedRefusal(`there is no quota ${value.code} of ${value.service}; there are: ${known.join(', ') || 'none'}`, 'code');
  }
  if (!quota.adjustable) throw new SeedRefusal(`${value.code} cannot be changed`, 'code');
  if (value.value <= quota.default) throw new SeedRefusal(`must be more than the default, which is ${quota.default}`, 'value');
  parts.quotas.of(value).applied.put(`${value.service}/${value.code}`, { value: value.value, appliedAt: parts.clock.now() });
}

function makeDomain({ value }: EntityOf<'domain'>, { invoke, at }: Making): void {
  const input = {
    DomainName: value.name,
    AuthMode: 'IAM',
    VpcId: value.vpc,
    SubnetIds: value.subnets,
    DefaultUserSettings: { ExecutionRole: value.role },
    Tags: tagList(value.tags),
  };
  invoke('sagemaker', 'CreateDomain', input, { ...value, at, ids: idsOf('domain', value.id, 'd-') });
}

function makeApp({ value }: EntityOf<'app'>, { invoke, parts, at }: Making): void {
  if (value.role === defaultRole(value)) addServiceRole(value, parts);
  const input = {
    Name: value.name,
    ArtifactStoreUri: value.artifactStore,
    RoleArn: value.role,
    AccountDefaultStatus: value.default ? 'ENABLED' : 'DISABLED',
    DefaultDomainIdList: value.defaultForDomains,
    ModelRegistrationMode: value.modelRegistration ? 'AutoModelRegistrationEnabled' : 'AutoModelRegistrationDisabled',
    WeeklyMaintenanceWindowStart: value.maintenanceWindow,
    Tags: tagList(value.tags),
  };
  invoke('sagemaker', 'CreateMlflowApp', input, { ...value, at, ids: idsOf('app', value.id, 'app-') });
}

function idsOf(kind: string, id: string, prefix: string): IdSource {
  return derivedIds(`${kind} ${id}`, { picks: [id.slice(prefix.length)] });
}

/** The role a ready-made app has. */
function addServiceRole({ account, region, role }: { account: string; region: string; role: string }, { roles, clock }: SeedParts): void {
  const [, path, name] = /role(\/.*\/)([^/]+)$/.exec(role)!;
  const ofAccount = roles.ofAccount(account);
  if (ofAccount.get(roleKey(name!))) return;
  const making = { account, partition: partitionOfRegion(region).id, ids: derivedIds(`role ${role}`), now: () => new Date(clock.now()) };
  ofAccount.put(roleKey(name!), newRole({ RoleName: name!, Path: path!, AssumeRolePolicyDocument: SERVICE_ROLE_TRUST }, {}, making));
}

function makePermission({ value }: EntityOf<'permission'>, { invoke, at }: Making): void {
  const { name, resourceType, template, tags } = value;
  const input = { name, resourceType, policyTemplate: JSON.stringify(template), tags: describeTags(tags) };
  invoke('ram', 'CreatePermission', input, { ...value, at, ids: derivedIds(`permission ${name} of ${value.account} in ${value.region}`) });
}
