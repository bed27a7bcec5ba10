import { parseIamArn } from '@mlapps/aws-identity/arn';

import type { Collection, ControlStore } from '../../store/control-store.js';
import { roleKey, type RoleRecord } from './role.js';
import { trusts } from './trust-policy.js';

/** Roles of every account, by ARN; for STS and for services that are given a role. */
export interface RoleDirectory {
  /** ARNs count exactly, case and path included. */
  find(arn: string): RoleRecord | undefined;
  /** Notes a use of the role, as GetRole shows it. */
  used(arn: string, at: number, region: string): void;
  /** The roles of one account, for IAM's own operations. */
  ofAccount(account: string): Collection<RoleRecord>;
  /**
   * Why a service may not assume a role, or nothing when it may. A role this IAM does not know is refused only when `mustExist`.
   *
   * @param service principal, e.g. `sagemaker.amazonaws.com`
   * @param source what the service acts for; the condition keys `aws:SourceAccount` and `aws:SourceArn`
   */
  refusesService(
    arn: string,
    service: string,
    mustExist: boolean,
    source: { readonly account: string; readonly arn?: string },
  ): string | undefined;
}

export function createRoleDirectory(store: ControlStore): RoleDirectory {
  const ofAccount = (account: string): Collection<RoleRecord> => store.collection<RoleRecord>('role', { account, region: 'global' });
  const find = (arn: string): RoleRecord | undefined => {
    const parsed = parseIamArn(arn);
    const role = parsed?.kind === 'role' ? ofAccount(parsed.account).get(roleKey(parsed.name)) : undefined;
    return role?.arn === arn ? role : undefined;
  };
  return {
    find,
    ofAccount,
    used(arn, at, region) {
      const role = find(arn);
      const account = parseIamArn(arn)?.account;
      if (role !== undefined && account !== undefined) ofAccount(account).put(roleKey(role.name), { ...role, lastUsed: { at, region } });
    },
    refusesService(arn, service, mustExist, source) {
      const role = find(arn);
      if (role === undefined) return mustExist ? `The role ${arn} does not exist.` : undefined;
      const facts = new Map([
        ['aws:sourceaccount', [source.account]],
        ['aws:sourcearn', source.arn === undefined ? [] : [source.arn]],
        ['aws:principalisawsservice', ['true']],
        ['sts:externalid', []],
      ]);
      if (trusts(role.trustPolicy, 'sts:AssumeRole', { kind: 'service', service }, facts)) return undefined;
      return `The trust policy of ${arn} does not allow ${service} to assume it.`;
    },
  };
}
