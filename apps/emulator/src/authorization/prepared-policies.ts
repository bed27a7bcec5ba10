import type { PrincipalRole } from '../caller.js';
import type { RoleRecord } from '../services/iam/role.js';
import type { OrganizationPolicyRecord } from '../services/organizations/organization.js';
import type { PermissionPolicy } from '../services/ram/grants.js';
import { managedPolicy } from './managed-policies.js';
import {
  type CompiledPolicy,
  compilePolicy,
  evaluatePolicy,
  type PolicyRequest,
  PolicyRefused,
  type PolicyVerdict,
} from './policy/policy.js';

/** A policy of a principal by its name; what is not known grants nothing. */
export interface NamedPolicy {
  readonly name: string;
  readonly policy: PreparedPolicy;
}

/** Compiled; or nothing, for a managed policy that is not carried here; or refused, which denies everything. */
export type PreparedPolicy = CompiledPolicy | 'unknown' | 'refused';

const NOTHING: PolicyVerdict = { effect: 'None' };
const DENIES: PolicyVerdict = { effect: 'Deny' };

/** Compiles every policy once: records are replaced and never changed, so a policy is known by the object it came in. */
export class PreparedPolicies {
  readonly #serviceControl = new WeakMap<OrganizationPolicyRecord, PreparedPolicy>();
  readonly #permissions = new WeakMap<PermissionPolicy, PreparedPolicy>();
  readonly #inline = new WeakMap<RoleRecord['policies'], readonly NamedPolicy[]>();
  readonly #session = new WeakMap<PrincipalRole, readonly NamedPolicy[]>();
  readonly #managed = new Map<string, PreparedPolicy>();

  serviceControl(record: OrganizationPolicyRecord): PreparedPolicy {
    return remember(this.#serviceControl, record, ({ content }) => prepare(content, 'service-control'));
  }

  permission(record: PermissionPolicy): PreparedPolicy {
    return remember(this.#permissions, record, ({ template }) => prepare(template, 'share-permission'));
  }

  inline({ policies }: RoleRecord): readonly NamedPolicy[] {
    return remember(this.#inline, policies, (given) =>
      Object.entries(given).map(([name, document]) => ({ name, policy: prepare(document, 'identity') })),
    );
  }

  /** Session policies; empty for a session that was not narrowed. */
  session(role: PrincipalRole): readonly NamedPolicy[] {
    return remember(this.#session, role, ({ policy, policyArns }) => [
      ...(policy === undefined ? [] : [{ name: 'Policy', policy: prepare(policy, 'identity') }]),
      ...policyArns.map((arn) => ({ name: arn, policy: this.managed(arn) })),
    ]);
  }

  managed(arn: string): PreparedPolicy {
    const document = managedPolicy(arn);
    if (document === undefined) return 'unknown';
    const found = this.#managed.get(arn) ?? prepare(document, 'identity');
    this.#managed.set(arn, found);
    return found;
  }
}

function remember<Key extends object, Value>(known: WeakMap<Key, Value>, key: Key, make: (key: Key) => Value): Value {
  let found = known.get(key);
  if (found === undefined) {
    found = make(key);
    known.set(key, found);
  }
  return found;
}

function prepare(document: string, kind: Parameters<typeof compilePolicy>[1]): PreparedPolicy {
  try {
    return compilePolicy(document, kind);
  } catch (error) {
    if (error instanceof PolicyRefused) return 'refused';
    throw error;
  }
}

export function evaluate(policy: PreparedPolicy, request: PolicyRequest): PolicyVerdict {
  if (policy === 'unknown') return NOTHING;
  return policy === 'refused' ? DENIES : evaluatePolicy(policy, request);
}
