import type { Caller, PrincipalRole } from '../../caller.js';

/** Temporary credentials as stored; times are milliseconds since the epoch. */
export interface SessionRecord {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
  readonly account: string;
  /** Who signs with these credentials. */
  readonly arn: string;
  readonly userId: string;
  readonly issuedAt: number;
  readonly expiresAt: number;
  /** Of a role session; credentials of GetSessionToken have none. */
  readonly role?: RoleSession;
}

/** A session of a role, and what sessions assumed from it inherit. */
export interface RoleSession extends PrincipalRole {
  /** Tags that sessions assumed from this one inherit. */
  readonly transitiveTagKeys: readonly string[];
}

/** A session and who it makes its user. */
export type Session = SessionRecord & { readonly caller: Caller };

export function sessionOf(record: SessionRecord): Session {
  const { account, accessKeyId, arn, userId, sessionToken, role } = record;
  return { ...record, caller: { account, accessKeyId, arn, userId, sessionToken, ...(role === undefined ? {} : { role }) } };
}

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
/** Bits 7 to 46 of the first six bytes, as in AWS's own access key ids. */
const ACCOUNT_SHIFT = 7n;
const ACCOUNT_MASK = 0x7fff_ffff_ff80n;
const TOP_BIT = 1n << 47n;

/**
 * An access key id of temporary credentials: `ASIA` and 16 characters of base32 that hold the account and random bits,
 * so that a key can be looked up in its account. AWS's ids are made the same way (STS GetAccessKeyInfo reads the account from them).
 *
 * @param random ten bytes in hex
 */
export function sessionAccessKeyId(account: string, random: string): string {
  const bits = BigInt(`0x${random}`);
  const head = TOP_BIT | (BigInt(account) << ACCOUNT_SHIFT) | (bits & 0x7fn);
  let value = (head << 32n) | ((bits >> 7n) & 0xffff_ffffn);
  let text = '';
  for (let index = 0; index < 16; index++) {
    text = `${BASE32[Number(value & 31n)]}${text}`;
    value >>= 5n;
  }
  return `ASIA${text}`;
}

/** Account of an access key id made by {@link sessionAccessKeyId}; undefined for other text. */
export function accountOfSessionKey(accessKeyId: string): string | undefined {
  if (!/^ASIA[Q-Z2-7][A-Z2-7]{15}$/.test(accessKeyId)) return undefined;
  let value = 0n;
  for (const char of accessKeyId.slice(4)) value = (value << 5n) | BigInt(BASE32.indexOf(char));
  const account = String(((value >> 32n) & ACCOUNT_MASK) >> ACCOUNT_SHIFT).padStart(12, '0');
  return account.length === 12 ? account : undefined;
}
