import { createHash } from 'node:crypto';

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** A role id for a role nobody created: always the same for the same ARN, so that user ids of its sessions do not change. */
export function unknownRoleId(arn: string): string {
  const digest = createHash('sha256').update(arn).digest();
  return `AROA${Array.from(digest.subarray(0, 17), (byte) => BASE32[byte & 31]).join('')}`;
}
