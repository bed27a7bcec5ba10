import { Failure } from '../../failure.js';
import type { Governance } from '../../governance/connection.js';

/** What every command about one policy says of it. */
export const POLICY_FIELDS = `id name description state lockVersion requestMode reconcileMode expiresAt managedByApply
  scope { kind unitId accountId }
  current { number state digest }
  newest { number state digest author submitter activateAt approvalsCounting approvalsRequired }`;

export interface VersionSummary {
  readonly number: number;
  readonly state: string;
  readonly digest: string;
}

export interface PolicySummary {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly state: string;
  readonly lockVersion: number;
  readonly requestMode: string;
  readonly reconcileMode: string;
  readonly expiresAt: string | null;
  readonly managedByApply: boolean;
  readonly scope: PolicyScope;
  readonly current: VersionSummary | null;
  readonly newest: VersionSummary & {
    readonly author: string;
    readonly submitter: string | null;
    readonly activateAt: string | null;
    readonly approvalsCounting: number;
    readonly approvalsRequired: number;
  };
}

export interface PolicyScope {
  readonly kind: string;
  readonly unitId: string | null;
  readonly accountId: string | null;
}

/**
 * @param reference name of the policy, or its id
 * @param selection of the schema's `SharingPolicy`
 * @throws Failure `NoPolicy`
 */
export async function findPolicy<Policy = PolicySummary>(
  governance: Governance,
  reference: string,
  selection: { readonly fields: string; readonly variables?: Readonly<Record<string, unknown>>; readonly types?: string } = {
    fields: POLICY_FIELDS,
  },
): Promise<Policy> {
  // names are lower case; an id never is
  const by = /^[a-z0-9-]+$/.test(reference) ? { name: reference } : { id: reference };
  const { sharingPolicy } = await governance.query<{ readonly sharingPolicy: Policy | null }>(
    `query ($id: ID, $name: String${selection.types ?? ''}) { sharingPolicy(id: $id, name: $name) { ${selection.fields} } }`,
    { ...by, ...selection.variables },
  );
  if (sharingPolicy === null) throw new Failure('NoPolicy', `There is no policy ${reference}, or you may not look at it.`);
  return sharingPolicy;
}

export function scopeText({ kind, unitId, accountId }: PolicyScope): string {
  return unitId ?? accountId ?? kind.toLowerCase();
}

export function shortDigest(digest: string): string {
  return digest.slice(0, 'sha256:'.length + 12);
}
