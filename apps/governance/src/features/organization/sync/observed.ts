import type { AccountState } from '../../../platform/prisma/client/client.js';
import type { Tags } from '../tags.js';

/** What AWS said of the organization, in the mirror's terms. */
export interface ObservedOrganization {
  readonly organizationId: string;
  readonly arn: string;
  readonly managementAccountId: string;
  readonly sharingEnabled: boolean | null;
  readonly units: readonly ObservedUnit[];
  readonly accounts: readonly ObservedAccount[];
}

export interface ObservedUnit {
  readonly unitId: string;
  readonly arn: string;
  readonly name: string;
  readonly parentId: string | null;
  /** `/r-…/ou-…/` */
  readonly path: string;
}

export interface ObservedAccount {
  readonly accountId: string;
  readonly arn: string;
  readonly name: string;
  readonly email: string;
  readonly state: AccountState;
  readonly joinedAt: Date | null;
  readonly unitId: string;
  /** `/r-…/ou-…/123456789012/` */
  readonly path: string;
  /** `undefined` when they could not be read now: what was known stays. */
  readonly tags: Tags | undefined;
}

export interface ObservedDomain {
  readonly arn: string;
  readonly domainId: string;
  readonly name: string;
  readonly status: string;
  readonly tags: Tags | null;
}

export interface ObservedApp {
  readonly arn: string;
  readonly name: string;
  readonly status: string;
  readonly artifactStoreUri: string | null;
  readonly roleArn: string | null;
  readonly mlflowVersion: string | null;
  readonly tags: Tags | null;
  readonly domainArns: readonly string[];
  readonly environment: string | null;
  readonly createdAt: Date | null;
  /** AWS's time of the last change; what it covers need not be described again while it stands. */
  readonly modifiedAt: Date | null;
  /** When it was last described. */
  readonly describedAt: Date;
}

/** Apps and domains of one account in one Region, all of them. */
export interface ObservedRegion {
  readonly region: string;
  readonly apps: readonly ObservedApp[];
  readonly domains: readonly ObservedDomain[];
  /** What could not be read although the lists could. */
  readonly problem: InventoryProblem | undefined;
}

/** Why something of an account could not be read. */
export interface InventoryProblem {
  /** `*` when it is about the whole account. */
  readonly region: string;
  readonly code: string;
  readonly message: string;
}

export interface ObservedInventory {
  readonly accountId: string;
  /** Those that could be read. */
  readonly regions: readonly ObservedRegion[];
  readonly problems: readonly InventoryProblem[];
}
