import { refusal } from '../../errors.js';
import type { Prisma, SharingPolicy } from '../../platform/prisma/client/client.js';
import type { Transaction } from '../../platform/prisma/tenant-clients.js';
import { newId } from '../../platform/new-id.js';
import type { Change, Json } from '../audit/ledger.js';
import { approversThatCount } from './policy-approval.rules.js';
import { policyStateOf, requireTransition } from './policy-lifecycle.rules.js';
import type { PolicyOperation } from './policy-lifecycle.rules.js';
import { newestOf } from './policy-record.js';
import type { PolicyRecord, VersionRecord } from './policy-record.js';
import { defaultSettings } from './policy-settings.js';
import type { PolicyTerms } from './policy-settings.js';

interface Surroundings {
  readonly tx: Transaction;
  readonly record: (change: Change) => void;
  readonly now: Date;
}

type VersionChanges = Omit<Prisma.PolicyVersionUncheckedUpdateInput, 'state'>;
type PolicyValues = Partial<
  Pick<
    SharingPolicy,
    'description' | 'requestMode' | 'reconcileMode' | 'activeVersion' | 'latestVersion' | 'expiresAt' | 'managedBy' | 'revokeShares'
  >
>;

/** A policy whose row is locked, while it is changed. */
export class PolicyChange {
  readonly tx: Transaction;
  readonly now: Date;
  readonly #record: (change: Change) => void;
  readonly #values: PolicyValues = {};
  #told = false;

  private constructor(
    private record: PolicyRecord,
    readonly terms: PolicyTerms,
    { tx, record: tell, now }: Surroundings,
  ) {
    this.tx = tx;
    this.now = now;
    this.#record = tell;
  }

  /** Locks the policy. @throws Refusal `notFound`; `invalidState` when it is retired */
  static async of(id: string, surroundings: Surroundings): Promise<PolicyChange> {
    const { tx } = surroundings;
    await tx.$queryRaw`SELECT 1 FROM sharing_policy WHERE id = ${id}::uuid FOR UPDATE`;
    const policy = await tx.sharingPolicy.findUnique({
      where: { id },
      include: { versions: { orderBy: { number: 'asc' }, omit: { document: true }, include: { approvals: { orderBy: { id: 'asc' } } } } },
    });
    if (policy === null) throw refusal('notFound', { what: 'sharing policy', id }, ['id']);
    if (policy.state === 'RETIRED') throw refusal('invalidState', { reason: `${policy.name} is RETIRED: nothing is possible any more.` });
    return new PolicyChange(policy, (await tx.policySettings.findFirst()) ?? defaultSettings, surroundings);
  }

  get policy(): PolicyRecord {
    return this.record;
  }

  get newest(): VersionRecord {
    return newestOf(this.record);
  }

  /** Whose approvals of the version's text count now, under whatever number it was approved. */
  approversOf(version: VersionRecord): ReadonlySet<string> {
    return approversThatCount(
      this.record.versions.flatMap(({ approvals }) => approvals),
      version,
      this.now,
    );
  }

  /** Takes a version over to the state that follows. @throws Refusal `invalidState` */
  async move(version: VersionRecord, operation: PolicyOperation, changes: VersionChanges = {}): Promise<void> {
    const state = requireTransition(version, operation);
    await this.tx.policyVersion.update({ where: { id: version.id }, data: { ...changes, state } });
    await this.#reload();
  }

  /** Nobody has approved the version any more; or its text, under whatever number. */
  async voidApprovals({ id, digest }: VersionRecord, of: 'version' | 'text' = 'version'): Promise<void> {
    const approvals = of === 'version' ? { versionId: id } : { digest, version: { policyId: this.record.id } };
    await this.tx.policyApproval.updateMany({ where: { ...approvals, voidedAt: null }, data: { voidedAt: this.now } });
    await this.#reload();
  }

  /** Another approval, or the refusal of one. */
  async addReview(
    version: VersionRecord,
    review: { readonly approver: string; readonly approved: boolean; readonly comment: string },
  ): Promise<void> {
    const expiresAt = new Date(this.now.getTime() + this.terms.approvalSeconds * 1000);
    const { id: versionId, digest } = version;
    await this.tx.policyApproval.create({ data: { id: newId(), versionId, digest, ...review, at: this.now, expiresAt } });
    await this.#reload();
  }

  /** The newest version from now on. */
  async addVersion(
    values: Omit<Prisma.PolicyVersionUncheckedCreateInput, 'id' | 'policyId' | 'number' | 'state' | 'createdAt'>,
  ): Promise<VersionRecord> {
    const number = this.record.latestVersion + 1;
    await this.tx.policyVersion.create({
      data: { ...values, id: newId(), policyId: this.record.id, number, state: 'DRAFT', createdAt: this.now },
    });
    this.set({ latestVersion: number });
    await this.#reload();
    return this.newest;
  }

  set(values: PolicyValues): void {
    Object.assign(this.#values, values);
    this.record = { ...this.record, ...values };
  }

  /**
   * @param action past tense, without `policy.`
   * @param version as it was before
   */
  tell(action: string, version: Pick<VersionRecord, 'number' | 'digest' | 'state'>, more: { readonly [member: string]: Json } = {}): void {
    const { id, name, versions } = this.record;
    const state = versions.find(({ number }) => number === version.number)?.state ?? version.state;
    this.#told = true;
    this.#record({
      action: `policy.${action}`,
      targetType: 'SharingPolicy',
      targetId: id,
      before: { version: version.number, state: version.state },
      after: { name, version: version.number, digest: version.digest, state, ...more },
    });
  }

  /** Whatever changes is told: without a word there is nothing to save. */
  async save(): Promise<void> {
    if (!this.#told) return;
    const { id, versions, activeVersion } = this.record;
    const state = policyStateOf(versions, activeVersion);
    await this.tx.sharingPolicy.update({
      where: { id },
      data: { ...this.#values, state, updatedAt: this.now, lockVersion: { increment: 1 } },
    });
  }

  async #reload(): Promise<void> {
    const versions = await this.tx.policyVersion.findMany({
      where: { policyId: this.record.id },
      orderBy: { number: 'asc' },
      omit: { document: true },
      include: { approvals: { orderBy: { id: 'asc' } } },
    });
    this.record = { ...this.record, versions };
  }
}
