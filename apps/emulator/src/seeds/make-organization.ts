import { accountWithAddress, putProfile } from '../services/organizations/account-profile.js';
import { ACCOUNT_ACCESS_ROLE } from '../services/organizations/account-access-role.js';
import { addMemberAccount } from '../services/organizations/add-member-account.js';
import { derivedIds } from './derived-ids.js';
import { type Making, tagList } from './making.js';
import { type EntityOf, ofKind } from './seed-entity.js';
import { DEFAULT_REGION } from './seed-schema.js';
import { SeedRefusal } from './seed-refusal.js';

/** An organization with its root, its management account, and what is enabled for all of it. */
export function makeOrganization({ value }: EntityOf<'organization'>, making: Making): void {
  const { invoke, entities } = making;
  const { management, id, root, featureSet } = value;
  const listed = ofKind(entities, 'account').find((account) => account.value.id === management)!;
  noteProfile(listed, making);
  const by = { account: management, region: DEFAULT_REGION, ids: derivedIds(`organization ${id}`) };
  const ids = derivedIds(`organization ${id}`, { picks: [id.slice('o-'.length), root.slice('r-'.length)] });
  invoke('organizations', 'CreateOrganization', { FeatureSet: featureSet }, { ...by, ids });
  for (const ServicePrincipal of value.trustedServices) invoke('organizations', 'EnableAWSServiceAccess', { ServicePrincipal }, by);
  if (value.sharing) invoke('ram', 'EnableSharingWithAwsOrganization', {}, by);
  for (const PolicyType of value.policyTypes) invoke('organizations', 'EnablePolicyType', { RootId: root, PolicyType }, by);
}

export function makeUnit({ value }: EntityOf<'unit'>, { invoke }: Making): void {
  const ids = derivedIds(`unit ${value.id}`, { picks: [value.id.slice(value.id.lastIndexOf('-') + 1)] });
  const input = { ParentId: value.parent, Name: value.name, Tags: tagList(value.tags) };
  invoke('organizations', 'CreateOrganizationalUnit', input, { account: value.management, region: DEFAULT_REGION, ids });
}

/** The account of a number a seed chose; CreateAccount would choose another. */
export function makeMember(entity: EntityOf<'account'>, making: Making): void {
  const { id, name, email, organization: management, unit, tags } = entity.value;
  const { organizations, config, clock } = making.parts;
  const { store, directory, effects } = organizations;
  noteProfile(entity, making);
  if (management === undefined) return;
  const membership = directory.membershipOf(id);
  const records = store.of(management);
  if (membership?.organization.managementAccount === management && membership.isManagement) {
    // came with the organization
    records.accounts.put(id, { ...membership.account, parentId: unit!, tags });
    return;
  }
  if (membership) throw new SeedRefusal(`${id} is a member of ${membership.organization.id} already`, 'organization');
  if (records.accounts.count() >= config.accountLimit) {
    throw new SeedRefusal(`an organization has at most ${config.accountLimit} accounts (--account-limit)`, 'organization');
  }
  const organization = directory.membershipOf(management)!.organization;
  addMemberAccount({ organization, account: id, name, email, parentId: unit, tags }, { store, now: () => new Date(clock.now()) });
  effects.accountCreated(id, ACCOUNT_ACCESS_ROLE, management);
}

function noteProfile({ value: { id, name, email } }: EntityOf<'account'>, { parts }: Making): void {
  const { store } = parts.organizations;
  const holder = accountWithAddress(email, store);
  if (holder !== undefined && holder !== id) throw new SeedRefusal(`${email} is the address of account ${holder}`, 'email');
  putProfile(id, { name, email }, store);
}

export function makePolicy({ value }: EntityOf<'policy'>, { invoke }: Making): void {
  const { management, id, name, description, type, content, tags } = value;
  const by = { account: management, region: DEFAULT_REGION, ids: derivedIds(`policy ${id}`, { picks: [id.slice('p-'.length)] }) };
  const input = { Name: name, Description: description, Type: type, Content: JSON.stringify(content), Tags: tagList(tags) };
  invoke('organizations', 'CreatePolicy', input, by);
  for (const TargetId of value.targets) invoke('organizations', 'AttachPolicy', { PolicyId: id, TargetId }, by);
}
