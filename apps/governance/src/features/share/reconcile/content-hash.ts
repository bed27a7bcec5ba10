import { createHash } from 'node:crypto';

import type { Share } from '../../../platform/prisma/client/client.js';

/** Tells, on the share itself, what it was made to give: 32 hexadecimal digits. */
export function contentHash(
  share: Pick<Share, 'id' | 'resourceArn' | 'permission' | 'allowExternal' | 'retainOnLeave'>,
  permissionArn: string,
): string {
  const { id, resourceArn, permission, allowExternal, retainOnLeave } = share;
  const content = JSON.stringify([id, resourceArn, permission, permissionArn, allowExternal, retainOnLeave]);
  return createHash('sha256').update(content).digest('hex').slice(0, 32);
}
