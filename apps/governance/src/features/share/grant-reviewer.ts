import { Inject, Injectable } from '@nestjs/common';

import type { Clock } from '../../platform/clock.js';
import { CLOCK } from '../../platform/injection-tokens.js';
import { Leases } from '../../platform/lease/leases.js';
import type { Account, Grant, Share, ShareRequest } from '../../platform/prisma/client/client.js';
import { TenantClients } from '../../platform/prisma/tenant-clients.js';
import { systemActor } from '../access/actor.js';
import { Ledger } from '../audit/ledger.js';
import { DecisionService } from '../decision/decision.service.js';
import type { Decision, Question } from '../decision/engine/decision.js';
import { DECIDING } from '../decision/facts-reader.js';
import type { EndReason } from './end-grants.js';
import { endGrants } from './end-grants.js';
import { principalOf } from './request/principal-of.js';
import { mayBreakGlass, mayStay } from './request/request.rules.js';
import type { StoredDecision } from './request/request.rules.js';
import { isMember } from './request/resolve-principal.js';
import { reviewQuestion } from './request/review-request.service.js';

type Reviewed = Grant & { readonly request: ShareRequest | null; readonly share: Share };

interface Warned {
  readonly grant: Grant;
  readonly wouldEndBy: readonly string[];
}

const AT_ONCE = 500;
const RETIRED_WITH_GRANTS = { state: 'RETIRED', revokeShares: true } as const;

/** Decides existing grants anew when policies, accounts or apps have changed, and ends those that may not stay. Policies in WARN and DRY_RUN end none: which would is kept on the grant. */
@Injectable()
export class GrantReviewer {
  constructor(
    @Inject(TenantClients) private readonly clients: TenantClients,
    @Inject(Ledger) private readonly ledger: Ledger,
    @Inject(Leases) private readonly leases: Leases,
    @Inject(DecisionService) private readonly decisions: DecisionService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @returns how many grants were ended */
  async review(tenant: string): Promise<number> {
    if (!(await this.#hasNews(tenant))) return 0;
    return (await this.leases.hold({ tenant, name: 'grant-review', seconds: 60 }, () => this.#reviewAll(tenant))) ?? 0;
  }

  async #hasNews(tenant: string): Promise<boolean> {
    const client = this.clients.of(tenant);
    const review = await client.grantReview.findFirst();
    const event = await client.auditEvent.findFirst({
      where: { seq: { gt: review?.position ?? 0n }, targetType: { in: [...DECIDING] } },
      select: { seq: true },
    });
    return event !== null;
  }

  async #reviewAll(tenant: string): Promise<number> {
    const client = this.clients.of(tenant);
    // events after it are news again
    const position = await this.ledger.revision(tenant);
    let ended = 0;
    let after = '00000000-0000-0000-0000-000000000000';
    for (;;) {
      const grants = await client.grant.findMany({
        where: { desired: true, id: { gt: after } },
        include: { request: true, share: true },
        orderBy: { id: 'asc' },
        take: AT_ONCE,
      });
      if (grants.length === 0) break;
      ended += await this.#reviewSome(tenant, grants);
      after = grants.at(-1)!.id;
    }
    await client.grantReview.upsert({ where: { tenant }, create: { position }, update: { position } });
    return ended;
  }

  async #reviewSome(tenant: string, grants: readonly Reviewed[]): Promise<number> {
    const now = this.clock.now();
    const questions = grants.flatMap((grant) => [questionOf(grant, now), questionOf(grant, grant.createdAt)]);
    const decisions = await this.decisions.decideMany(tenant, questions, { mode: 'FULLY' }, 'RECONCILE');
    const accounts = await this.#accountsOf(tenant, grants);
    const revoked = await this.#revokedPolicies(tenant);
    const ending = new Map<EndReason, string[]>();
    const warned: Warned[] = [];
    for (const [index, grant] of grants.entries()) {
      const [asOfNow, asOfThen] = [decisions[2 * index]!, decisions[2 * index + 1]!];
      const reason = restsOn(grant.request, revoked)
        ? 'POLICY'
        : reasonToEnd(grant, asOfNow, asOfThen, accounts.get(grant.consumerAccountId ?? ''));
      if (reason !== undefined) ending.set(reason, [...(ending.get(reason) ?? []), grant.id]);
      else if (!isSame(grant.wouldEndBy, whoWouldEnd(asOfNow))) warned.push({ grant, wouldEndBy: whoWouldEnd(asOfNow) });
    }
    if (warned.length > 0) await this.#keepWarnings(tenant, warned);
    let ended = 0;
    for (const [reason, ids] of ending) {
      const actor = systemActor(tenant, 'grant-reviewer');
      const { result } = await this.ledger.commit(actor, (tx, record) => endGrants(tx, record, ids, { reason, by: actor.subject, now }));
      ended += result.length;
    }
    return ended;
  }

  async #keepWarnings(tenant: string, warned: readonly Warned[]): Promise<void> {
    await this.ledger.commit(systemActor(tenant, 'grant-reviewer'), async (tx, record) => {
      for (const { grant, wouldEndBy } of warned) {
        const { count } = await tx.grant.updateMany({ where: { id: grant.id, desired: true }, data: { wouldEndBy: [...wouldEndBy] } });
        const change = { before: { wouldEndBy: grant.wouldEndBy }, after: { wouldEndBy: [...wouldEndBy] } };
        if (count === 1) record({ action: 'grant.would-end', targetType: 'Grant', targetId: grant.id, ...change });
      }
    });
  }

  /** Policies that were retired together with what they allowed. */
  async #revokedPolicies(tenant: string): Promise<ReadonlySet<string>> {
    const retired = await this.clients.of(tenant).sharingPolicy.findMany({ where: RETIRED_WITH_GRANTS, select: { id: true } });
    return new Set(retired.map(({ id }) => id));
  }

  async #accountsOf(tenant: string, grants: readonly Grant[]): Promise<ReadonlyMap<string, Account>> {
    const ids = [...new Set(grants.flatMap(({ consumerAccountId }) => (consumerAccountId === null ? [] : [consumerAccountId])))];
    const accounts = await this.clients.of(tenant).account.findMany({ where: { accountId: { in: ids } } });
    return new Map(accounts.map((account) => [account.accountId, account]));
  }
}

function questionOf(grant: Reviewed, at: Date): Question {
  if (grant.request !== null) return { ...reviewQuestion(grant.request, at), permission: grant.permission };
  const principal = principalOf(grant.principalKind, grant.principal);
  return { principal, permission: grant.permission, resource: grant.resourceArn, at: at.getTime(), context: {} };
}

/**
 * Whether a grant was allowed by such policies alone when it was last decided: then it ends with them, though another rule would allow it by
 * now; who still needs it asks anew. One that another policy allowed as well is decided anew like any other.
 */
export function restsOn(request: Pick<ShareRequest, 'decision'> | null, policies: ReadonlySet<string>): boolean {
  const determining = (request?.decision as unknown as Partial<StoredDecision> | undefined)?.determining ?? [];
  return determining.length > 0 && determining.every(({ policyId }) => policies.has(policyId));
}

/** Policies that would end a grant which stays, if they were enforced; by name. */
export function whoWouldEnd({ outcome, unenforced }: Decision): string[] {
  if (outcome !== 'ALLOW') return [];
  return unenforced.filter((each) => each.outcome !== 'ALLOW').map(({ policyName }) => policyName);
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((each, index) => each === other[index]);
}

/** Why a grant may not stay; nothing when it may. */
function reasonToEnd(
  grant: Pick<Grant, 'breakGlassId' | 'external'> & { readonly share: Pick<Share, 'retainOnLeave'> },
  asOfNow: Decision,
  asOfThen: Decision,
  consumer: Account | undefined,
): EndReason | undefined {
  if (asOfNow.reason === 'UNKNOWN_RESOURCE') return 'APP_DELETED';
  if (asOfNow.reason === 'ACCOUNT_NOT_ACTIVE') return 'ACCOUNT_CLOSED';
  if (grant.breakGlassId !== null) return mayBreakGlass(asOfNow) ? undefined : 'POLICY';
  if (mayStay(asOfNow, asOfThen)) return undefined;
  const hasLeft = !grant.external && consumer !== undefined && !isMember(consumer);
  const isRetained = hasLeft && grant.share.retainOnLeave && asOfNow.reason === 'NO_RULE_ALLOWS';
  return isRetained ? undefined : 'POLICY';
}
