/** Shares and bucket policies of one account and Region, as they are in AWS. */
export interface ObservedAccount {
  readonly accountId: string;
  readonly region: string;
  /** Those that carry MLflow Apps, and those of ours whatever they carry. */
  readonly shares: readonly ObservedShare[];
  /** By bucket; a bucket without a policy has no statements. Buckets that are not there or not readable are absent. */
  readonly buckets: ReadonlyMap<string, readonly PolicyStatement[]>;
}

export interface ObservedShare {
  readonly arn: string;
  readonly name: string;
  /** RAM's own word: PENDING, ACTIVE, FAILED, DELETING, DELETED. */
  readonly status: string;
  readonly allowExternal: boolean;
  readonly retainOnLeave: boolean;
  readonly isOurs: boolean;
  readonly principals: readonly ObservedAssociation[];
  /** ARNs of MLflow Apps, also of those that are leaving it. */
  readonly apps: readonly ObservedAssociation[];
  /** Whether something else than MLflow Apps is in it. */
  readonly carriesOthers: boolean;
  readonly permission: ObservedPermission | undefined;
}

export interface ObservedAssociation {
  /** Account id, ARN of a unit, organization, role or user, name of a service, ARN of an app. */
  readonly entity: string;
  readonly status: string;
  readonly since: Date | undefined;
}

export interface ObservedPermission {
  readonly arn: string;
  readonly version: number;
  /** Empty when they could not be read. */
  readonly actions: readonly string[];
}

/** A statement of a bucket policy that allows something to principals of other accounts. */
export interface PolicyStatement {
  readonly sid: string;
  readonly principals: readonly string[];
  readonly actions: readonly string[];
}

/** Whether an association gives access or is about to. */
export function isIn({ status }: Pick<ObservedAssociation, 'status'>): boolean {
  return status !== 'DISASSOCIATED' && status !== 'DISASSOCIATING' && status !== 'FAILED';
}

/** A share that is there and will stay. */
export function isThere({ status }: Pick<ObservedShare, 'status'>): boolean {
  return status === 'ACTIVE' || status === 'PENDING';
}
