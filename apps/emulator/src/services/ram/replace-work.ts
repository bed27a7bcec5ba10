import type { ReplacePermissionAssociationsWork } from '@aws-sdk/client-ram';

import type { ReplaceWorkRecord } from './resource-share.js';

export function workStatusOf(work: ReplaceWorkRecord, now: number): 'IN_PROGRESS' | 'COMPLETED' {
  return now < work.completesAt ? 'IN_PROGRESS' : 'COMPLETED';
}

export function describeWork(work: ReplaceWorkRecord, now: number): ReplacePermissionAssociationsWork {
  const status = workStatusOf(work, now);
  return {
    id: work.id,
    fromPermissionArn: work.fromPermissionArn,
    ...(work.fromPermissionVersion === undefined ? {} : { fromPermissionVersion: String(work.fromPermissionVersion) }),
    toPermissionArn: work.toPermissionArn,
    toPermissionVersion: String(work.toPermissionVersion),
    status,
    creationTime: new Date(work.createdAt),
    lastUpdatedTime: new Date(status === 'COMPLETED' ? work.completesAt : work.createdAt),
  };
}
