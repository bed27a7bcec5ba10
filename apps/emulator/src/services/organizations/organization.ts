import type {
  AccountJoinedMethod,
  AccountState,
  CreateAccountFailureReason,
  CreateAccountState,
  HandshakeState,
  OrganizationFeatureSet,
  PolicyType,
} from '@aws-sdk/client-organizations';

import type { IdSource } from '../../request-context.js';

/** Everything an organization owns is stored in the scope of its management account, so organizations never mix. */
export interface OrganizationRecord {
  /** `o-` and 10 characters. */
  readonly id: string;
  readonly partition: string;
  /** 12 digits. */
  readonly managementAccount: string;
  readonly featureSet: OrganizationFeatureSet;
  readonly createdAt: number;
  /** `r-` and 4 characters; an organization has one root. */
  readonly rootId: string;
  readonly rootTags: Tags;
  /** Policy types that are enabled on the root. */
  readonly policyTypes: readonly PolicyType[];
  /** Trusted access: service principal to when it was enabled. */
  readonly trustedServices: Readonly<Record<string, number>>;
  readonly resourcePolicy?: { readonly id: string; readonly content: string; readonly tags: Tags };
}

/** `ou-<root>-<8 characters>`. */
export interface OrganizationalUnitRecord {
  readonly id: string;
  readonly name: string;
  /** The root or another unit. */
  readonly parentId: string;
  readonly tags: Tags;
}

/** An account while it is a member of an organization, the management account included. */
export interface MemberAccountRecord {
  /** 12 digits. */
  readonly id: string;
  readonly name: string;
  readonly email: string;
  /** The root or a unit. */
  readonly parentId: string;
  readonly joinedMethod: AccountJoinedMethod;
  /** In the future while its creation is in progress; it is listed from then on. */
  readonly joinedAt: number;
  /** As stored, ACTIVE or SUSPENDED; `accountStateOf` makes of it what answers say. SUSPENDED accounts were closed; they may do nothing. */
  readonly state: Extract<AccountState, 'ACTIVE' | 'SUSPENDED'>;
  /** When its closing began. */
  readonly closedAt?: number;
  /** When a closed account was opened again. */
  readonly restoredAt?: number;
  readonly tags: Tags;
  /** Service principals it is the delegated administrator of, with when that began. */
  readonly delegatedServices: Readonly<Record<string, number>>;
  /** When it first became a delegated administrator. */
  readonly delegatedAt?: number;
}

/** Which organization an account is in; kept for all accounts together. */
export interface MemberRecord {
  readonly organizationId: string;
  readonly managementAccount: string;
}

/** Whose an organization is; kept for all accounts together. */
export interface OwnerRecord {
  readonly managementAccount: string;
}

export interface AccountProfile {
  readonly name: string;
  readonly email: string;
}

export interface AddressRecord {
  /** 12 digits. */
  readonly account: string;
}

export type Tags = Readonly<Record<string, string>>;

/** `car-` and 32 characters. */
export interface AccountCreationRecord {
  readonly id: string;
  readonly accountName: string;
  readonly email: string;
  readonly govCloud: boolean;
  readonly requestedAt: number;
  /** SUCCEEDED or FAILED from then on, IN_PROGRESS before. */
  readonly completesAt: number;
  readonly accountId?: string;
  readonly failureReason?: CreateAccountFailureReason;
}

export type HandshakeAnswer = Extract<HandshakeState, 'ACCEPTED' | 'DECLINED' | 'CANCELED'>;

/** `h-` and 8 to 32 characters. Stored with the organization that sent it, found by every party of it. */
export interface HandshakeRecord {
  readonly id: string;
  readonly action: 'INVITE' | 'ENABLE_ALL_FEATURES' | 'APPROVE_ALL_FEATURES' | 'TRANSFER_RESPONSIBILITY';
  readonly managementAccount: string;
  readonly organizationId: string;
  /** 12 digits or an e-mail address, as given. */
  readonly target: { readonly id: string; readonly type: 'ACCOUNT' | 'EMAIL' };
  readonly notes?: string;
  readonly tags: Tags;
  readonly requestedAt: number;
  /** OPEN until then, EXPIRED afterwards unless it was answered. */
  readonly expiresAt: number;
  /** How it was answered; nothing while it is open. */
  readonly answered?: HandshakeAnswer;
  readonly answeredAt?: number;
  /** What an action needs besides: `parent` of an approval, `TransferDetails` of a transfer. */
  readonly details?: Readonly<Record<string, string>>;
}

/** `p-` and 8 to 128 characters; `p-FullAWSAccess` is AWS's own. */
export interface OrganizationPolicyRecord {
  readonly id: string;
  readonly type: PolicyType;
  readonly name: string;
  readonly description: string;
  /** JSON as given. */
  readonly content: string;
  readonly awsManaged: boolean;
  readonly tags: Tags;
  /** Ids of roots, units and accounts. Nothing of a policy that is attached everywhere. */
  readonly targets: readonly string[];
  /** AWS's own are attached to whatever is in the organization, these ids excepted; so what joins later has them too. */
  readonly everywhereBut?: readonly string[];
  /** The how-manieth policy of its type it was on each target; of two that contradict each other on one target the first counts. */
  readonly attachedAs?: Readonly<Record<string, number>>;
  /** When content or attachments changed last. */
  readonly changedAt?: number;
}

const LOWER = '0123456789abcdefghijklmnopqrstuvwxyz';

export const newOrganizationId = (ids: IdSource): string => `o-${ids.pick(LOWER, 10)}`;
export const newRootId = (ids: IdSource): string => `r-${ids.pick(LOWER, 4)}`;
export const newUnitId = (ids: IdSource, rootId: string): string => `ou-${rootId.slice('r-'.length)}-${ids.pick(LOWER, 8)}`;
export const newPolicyId = (ids: IdSource): string => `p-${ids.pick(LOWER, 8)}`;
export const newHandshakeId = (ids: IdSource): string => `h-${ids.pick('0123456789abcdef', 32)}`;
export const newAccountCreationId = (ids: IdSource): string => `car-${ids.pick('0123456789abcdef', 32)}`;
export const newAccountId = (ids: IdSource): string => ids.pick('123456789', 1) + ids.pick('0123456789', 11);

/** `arn:aws:organizations::<management account>:<kind>/o-…[/<id>]`. */
export function organizationArnOf(
  { partition, managementAccount, id }: Pick<OrganizationRecord, 'partition' | 'managementAccount' | 'id'>,
  kind: string,
  resourceId?: string,
): string {
  return `arn:${partition}:organizations::${managementAccount}:${kind}/${id}${resourceId === undefined ? '' : `/${resourceId}`}`;
}

/** `o-…/r-…/ou-…/`, an account's with its number at the end. */
export function organizationPathOf({ id }: OrganizationRecord, ids: readonly string[]): string {
  return `${[id, ...ids].join('/')}/`;
}

export function creationStateOf({ completesAt, failureReason }: AccountCreationRecord, now: number): CreateAccountState {
  if (now < completesAt) return 'IN_PROGRESS';
  return failureReason === undefined ? 'SUCCEEDED' : 'FAILED';
}
