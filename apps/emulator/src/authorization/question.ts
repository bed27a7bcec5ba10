import { accountOfArn } from '@mlapps/aws-identity/arn';

import type { Principal } from '../caller.js';
import type { Membership } from '../services/organizations/organization-directory.js';
import { factOf } from './condition-facts.js';
import type { Directories } from './directories.js';
import type { PolicyRequest } from './policy/policy.js';
import type { AuthorizationContext, AuthorizationRequest } from './request.js';

/** A request while it is decided: what several steps ask for is found once, and only when the first asks. */
export class Question implements AuthorizationRequest {
  readonly principal: Principal;
  readonly action: string;
  readonly resource: string;
  readonly context: AuthorizationContext;
  /** 12 digits; nothing for what belongs to nobody that is known. */
  readonly owner: string | undefined;
  /** Where the principal's account stands. */
  readonly membership: Membership | undefined;
  #ownersMembership: Membership | undefined | null = null;
  #policyRequest: PolicyRequest | undefined;

  constructor(
    request: AuthorizationRequest,
    readonly directories: Directories,
  ) {
    this.principal = request.principal;
    this.action = request.action;
    this.resource = request.resource;
    this.context = request.context;
    this.owner = request.context.resourceAccount ?? ownerOf(request);
    this.membership = directories.organizations.membershipOf(request.principal.account);
  }

  get crossAccount(): boolean {
    return this.owner !== this.principal.account;
  }

  get isRoot(): boolean {
    return this.principal.role === undefined && this.principal.arn.endsWith(':root');
  }

  /** Where the resource's account stands. */
  get ownersMembership(): Membership | undefined {
    if (!this.crossAccount) return this.membership;
    if (this.#ownersMembership === null) {
      this.#ownersMembership = this.owner === undefined ? undefined : this.directories.organizations.membershipOf(this.owner);
    }
    return this.#ownersMembership;
  }

  /** As policies are asked. */
  get policyRequest(): PolicyRequest {
    this.#policyRequest ??= {
      action: this.action,
      resource: this.resource,
      principal: policyPrincipal(this),
      facts: (key) => factOf(key, this),
    };
    return this.#policyRequest;
  }
}

export function policyPrincipal({ principal, context }: Pick<Question, 'principal' | 'context'>): NonNullable<PolicyRequest['principal']> {
  const { account, arn, role } = principal;
  return {
    account,
    arn,
    ...(role === undefined ? {} : { roleArn: role.roleArn }),
    ...(context.canonicalUser === undefined ? {} : { canonicalUser: context.canonicalUser }),
  };
}

function ownerOf({ resource, principal }: AuthorizationRequest): string | undefined {
  return resource === '*' ? principal.account : accountOfArn(resource);
}
