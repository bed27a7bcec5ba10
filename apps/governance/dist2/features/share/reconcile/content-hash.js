import { createHash } from 'node:crypto';
/** Tells, on the share itself, what it was made to give: 32 hexadecimal digits. */
export function contentHash(share, permissionArn) {
    const { id, resourceArn, permission, allowExternal, retainOnLeave } = share;
    const content = JSON.stringify([id, resourceArn, permission, permissionArn, allowExternal, retainOnLeave]);
    return createHash('sha256').update(content).digest('hex').slice(0, 32);
}
//# sourceMappingURL=content-hash.js.map