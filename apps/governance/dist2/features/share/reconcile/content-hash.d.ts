import type { Share } from '../../../platform/prisma/client/client.js';
/** Tells, on the share itself, what it was made to give: 32 hexadecimal digits. */
export declare function contentHash(share: Pick<Share, 'id' | 'resourceArn' | 'permission' | 'allowExternal' | 'retainOnLeave'>, permissionArn: string): string;
