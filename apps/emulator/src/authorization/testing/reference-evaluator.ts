import type { Principal } from '../../caller.js';
import type { AssociationRecord, ResourceShareRecord } from '../../services/ram/resource-share.js';
import type { World } from './world.js';

export interface ReferenceQuestion {
  readonly principal: Principal;
  readonly action: string;
  readonly resource: string;
  readonly region: string;
  readonly now: number;
}

export interface ReferenceDecision {
  readonly allowed: boolean;
  /** A policy denies it, rather than none allowing it. */
  readonly explicitly: boolean;
}

type Effect = 'Allow' | 'Deny' | 'None';

/**
 * The rules once more, as one reads them and nothing else: every list is gone through from the start, every policy is parsed for every question.
 * It shares no code with what it is compared to.
 */
export function referenceDecision(world: World, question: ReferenceQuestion): ReferenceDecision {
  const { principal, resource } = question;
  const owner = resource === '*' ? principal.account : resource.split(':')[4]!;
  const closed = [principal.account, owner].some((account) => world.accounts.get(account)?.state === 'SUSPENDED');
  if (closed) return { allowed: false, explicitly: false };

  const levels = serviceControlLevels(world, principal);
  const own = ownPolicies(world, principal);
  const effectsOf = (documents: readonly string[]): Effect[] => documents.map((document) => effectOf(document, question, owner, world));
  const mustAllow = [...(levels ?? []), ...own].map(effectsOf);
  const explicitly = mustAllow.some((effects) => effects.includes('Deny'));
  const everyLayerAllows = mustAllow.every((effects) => effects.includes('Allow'));
  const reached = owner === principal.account || isShared(world, question, owner);
  return { allowed: !explicitly && everyLayerAllows && reached, explicitly };
}

/** Documents on each level from the account up to the root; nothing where service control policies do not bind. */
function serviceControlLevels(world: World, { account, role }: Principal): string[][] | undefined {
  const member = world.accounts.get(account);
  const organization = member && world.organizations.find(({ managementAccount }) => managementAccount === member.management);
  if (!member || !organization || account === organization.managementAccount) return undefined;
  if (!organization.policyTypes.includes('SERVICE_CONTROL_POLICY') || role?.roleArn.includes('/aws-service-role/')) return undefined;
  return [account, ...parentsOf(world, account)].map((target) =>
    [...world.policies.values()]
      .filter(
        ({ management, type, targets }) =>
          management === member.management && type === 'SERVICE_CONTROL_POLICY' && targets.includes(target),
      )
      .map(({ content }) => content),
  );
}

/** The parent, its parent, …, the root. */
function parentsOf(world: World, account: string): string[] {
  const parents: string[] = [];
  let id = world.accounts.get(account)?.parentId;
  while (id !== undefined) {
    parents.push(id);
    id = world.units.get(id)?.parentId;
  }
  return parents;
}

/** Layers of the caller's own policies; every one of them must allow. */
function ownPolicies(world: World, { role }: Principal): string[][] {
  if (!world.enforceIam || role === undefined) return [];
  const record = world.roles.get(role.roleArn);
  const managed = (arn: string): string[] =>
    arn.endsWith(':aws:policy/AdministratorAccess') ? ['{"Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}'] : [];
  const identity = [...Object.values(record?.policies ?? {}), ...(record?.attachedPolicies ?? []).flatMap(managed)];
  const boundary = record?.permissionsBoundary === undefined ? [] : [managed(record.permissionsBoundary)];
  const session = [...(role.policy === undefined ? [] : [role.policy]), ...role.policyArns.flatMap(managed)];
  return [identity, ...boundary, ...(role.policy === undefined && role.policyArns.length === 0 ? [] : [session])];
}

function isShared(world: World, question: ReferenceQuestion, owner: string): boolean {
  const { principal, resource, now } = question;
  const app = world.apps.get(resource);
  if (app === undefined || (app.change.kind === 'delete' && now >= app.change.finishesAt)) return false;
  const associations = [...world.associations.values()];
  const named = associations.filter(({ type, entity }) => type === 'PRINCIPAL' && means(entity, principal, world));
  return named.some((principalOf) => {
    const share = world.shares.get(principalOf.shareId)!;
    // only what is one's own can be shared
    if (share.owner !== owner || now < share.activeAt || now >= (share.deletingAt ?? Infinity)) return false;
    if (!reaches(principalOf, share, world, now)) return false;
    const has = (given: AssociationRecord): boolean =>
      given.shareId === share.id && given.type === 'RESOURCE' && given.entity === resource && counts(given, now);
    const template = associations.some(has) ? templateOf(world, share, now) : undefined;
    return template !== undefined && effectOf(`{"Statement":[${template}]}`, question, owner, world) === 'Allow';
  });
}

function templateOf(world: World, { permissions }: ResourceShareRecord, now: number): string | undefined {
  const first = permissions['sagemaker:MlflowApp'];
  const attached = first?.next?.since !== undefined && first.next.since <= now ? first.next : first;
  if (attached?.arn.startsWith('arn:aws:ram::aws:')) {
    return '{"Effect":"Allow","Action":["sagemaker:DescribeMlflowApp","sagemaker:CallMlflowAppApi","sagemaker:CreatePresignedMlflowAppUrl"]}';
  }
  return attached && world.permissions.get(attached.arn)?.versions[attached.version]?.policyTemplate;
}

/** Associated, and not taken out again. */
function counts({ associatedAt, disassociatingAt, disassociatedAt, failure }: AssociationRecord, now: number): boolean {
  const end = Math.min(disassociatingAt ?? Infinity, disassociatedAt ?? Infinity);
  return failure === undefined && associatedAt !== undefined && associatedAt <= now && now < end;
}

function reaches(given: AssociationRecord, share: ResourceShareRecord, world: World, now: number): boolean {
  if (!counts(given, now)) return false;
  const invitation = given.invitationId === undefined ? undefined : world.invitations.get(given.invitationId);
  if (invitation && invitation.answered !== 'ACCEPTED') return false;
  if (given.throughOrganization === undefined) return true;
  const organization = world.organizations.find(({ id }) => id === given.throughOrganization);
  const isMember = (account: string): boolean => world.accounts.get(account)?.management === organization?.managementAccount;
  if (!organization || !isMember(share.owner) || organization.trustedServices['ram.amazonaws.com'] === undefined) return false;
  const named = /^\d{12}$/.test(given.entity) ? given.entity : /:iam::(\d{12}):/.exec(given.entity)?.[1];
  return named === undefined || isMember(named);
}

/** Whether a share that names this names the principal. */
function means(entity: string, { account, role }: Principal, world: World): boolean {
  if (entity === account || entity === role?.roleArn) return true;
  const member = world.accounts.get(account);
  const organization = member && world.organizations.find(({ managementAccount }) => managementAccount === member.management);
  if (!organization) return false;
  const base = `arn:aws:organizations::${organization.managementAccount}`;
  const units = parentsOf(world, account).filter((id) => id.startsWith('ou-'));
  return entity === `${base}:organization/${organization.id}` || units.some((unit) => entity === `${base}:ou/${organization.id}/${unit}`);
}

interface PolicyStatement {
  readonly Effect: 'Allow' | 'Deny';
  readonly Action?: string | string[];
  readonly NotAction?: string | string[];
  readonly Resource?: string | string[];
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

function effectOf(document: string, question: ReferenceQuestion, owner: string, world: World): Effect {
  const { Statement } = JSON.parse(document) as { Statement: PolicyStatement[] };
  const applying = Statement.filter((statement) => {
    const { Action, NotAction, Resource = '*' } = statement;
    const named = Action === undefined ? !matches(question.action, NotAction!) : matches(question.action, Action);
    return named && matches(question.resource, Resource) && conditionsHold(statement, question, owner, world);
  });
  if (applying.some(({ Effect }) => Effect === 'Deny')) return 'Deny';
  return applying.length > 0 ? 'Allow' : 'None';
}

function matches(text: string, patterns: string | string[]): boolean {
  return [patterns].flat().some((pattern) => {
    const escaped = pattern
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replace(/\*/g, '.*')
      .replace(/\?/g, '.');
    return new RegExp(`^${escaped}$`, 'is').test(text);
  });
}

/** A key that nobody knows makes an Allow useless and a Deny certain. */
function conditionsHold({ Effect, Condition = {} }: PolicyStatement, question: ReferenceQuestion, owner: string, world: World): boolean {
  const verdicts = Object.entries(Condition).flatMap(([operator, keys]) =>
    Object.entries(keys).map(([key, wanted]) => {
      const actual = valueOf(key, question, owner, world);
      if (actual === 'unknown') return 'unknown';
      const equal = actual !== undefined && (operator.includes('Like') ? matches(actual, wanted) : actual === wanted);
      return operator.includes('Not') ? !equal : equal;
    }),
  );
  if (verdicts.includes(false)) return false;
  return !verdicts.includes('unknown') || Effect === 'Deny';
}

function valueOf(key: string, { principal, region, resource }: ReferenceQuestion, owner: string, world: World): string | undefined {
  const organizationOf = (account: string): string | undefined =>
    world.organizations.find(({ managementAccount }) => managementAccount === world.accounts.get(account)?.management)?.id;
  switch (key) {
    case 'aws:PrincipalOrgID':
      return organizationOf(principal.account);
    case 'aws:ResourceOrgID':
      return organizationOf(owner);
    case 'aws:PrincipalArn':
      return principal.role?.roleArn ?? principal.arn;
    case 'aws:PrincipalAccount':
      return principal.account;
    case 'aws:ResourceAccount':
      return owner;
    case 'aws:RequestedRegion':
      return region;
    case 'aws:PrincipalTag/team':
      return principal.role && (principal.role.tags['team'] ?? world.roles.get(principal.role.roleArn)?.tags['team']);
    case 'aws:ResourceTag/team': {
      const app = world.apps.get(resource);
      return app ? app.tags['team'] : 'unknown';
    }
    default:
      return 'unknown';
  }
}
