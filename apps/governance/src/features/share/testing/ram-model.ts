import type { ObservedShare, RamCall } from '../reconcile/ram-share.js';
import { nothingObserved } from '../reconcile/ram-share.js';
import { isIn } from '../reconcile/reconcile.rules.js';

interface Remembered {
  readonly at: number;
  readonly share: ObservedShare;
}

/** What RAM does with the calls of a plan, for one share at a time. Reads may show what was before. */
export class RamModel {
  now = 0;
  creations = 0;
  writes = 0;
  #share: ObservedShare = nothingObserved;
  #history: Remembered[] = [{ at: 0, share: nothingObserved }];
  readonly #tokens = new Map<string, string>();

  /** @param settles milliseconds until associations settle */
  constructor(private readonly settles = 0) {}

  static from(share: ObservedShare): RamModel {
    const model = new RamModel();
    model.#set(share);
    return model;
  }

  /** As RAM would show it, up to `age` milliseconds late. */
  observe(age = 0): ObservedShare {
    const share = this.#history.findLast(({ at }) => at <= this.now - age)?.share ?? nothingObserved;
    // one that was made since is not shown yet, whatever became of those before it
    return share.arn === this.#share.arn ? this.#settled(share) : { ...nothingObserved, status: 'UNSEEN', arn: this.#share.arn! };
  }

  /** Who has access in truth, now. */
  hasAccess(): string[] {
    if (this.#share.status !== 'ACTIVE') return [];
    return Object.entries(this.#share.principals).flatMap(([principal, { status }]) => (status.startsWith('ASSOCIAT') ? [principal] : []));
  }

  isAlive(): boolean {
    return this.#share.status === 'ACTIVE';
  }

  /** @throws Error `UnknownResourceException` as RAM does */
  send(call: RamCall, token: string): string {
    this.writes += 1;
    const known = this.#tokens.get(token);
    if (known !== undefined) return known;
    const arn = this.#carryOut(call);
    this.#tokens.set(token, arn);
    return arn;
  }

  #carryOut(call: RamCall): string {
    if (call.operation === 'CreateResourceShare') {
      this.creations += 1;
      const { resourceArns, permissionArns, allowExternalPrincipals: allowExternal, retain: retainOnLeave, tags } = call.input;
      const resources = Object.fromEntries(resourceArns.map((arn) => [arn, 'ASSOCIATED']));
      const permission = { arn: permissionArns[0]!, version: 1 };
      this.#set({
        status: 'ACTIVE',
        arn: `share-${this.creations}`,
        allowExternal,
        retainOnLeave,
        tags,
        permission,
        principals: {},
        resources,
      });
      return this.#share.arn!;
    }
    if (this.#share.status !== 'ACTIVE') throw unknown();
    const principals = { ...this.#share.principals };
    switch (call.operation) {
      case 'AssociateResourceShare':
        for (const principal of call.input.principals) principals[principal] = { status: 'ASSOCIATED', external: false };
        this.#set({
          ...this.#share,
          principals,
          resources: { ...this.#share.resources, ...Object.fromEntries(call.input.resourceArns.map((arn) => [arn, 'ASSOCIATED'])) },
        });
        break;
      case 'DisassociateResourceShare':
        if (call.input.principals.some((principal) => !isIn(principals[principal]?.status))) throw unknown();
        for (const principal of call.input.principals) principals[principal] = { status: 'DISASSOCIATED', external: false };
        this.#set({
          ...this.#share,
          principals,
          resources: { ...this.#share.resources, ...Object.fromEntries(call.input.resourceArns.map((arn) => [arn, 'DISASSOCIATED'])) },
        });
        break;
      case 'AssociateResourceSharePermission':
        this.#set({ ...this.#share, permission: { arn: call.input.permissionArn, version: call.input.permissionVersion } });
        break;
      case 'UpdateResourceShare':
        this.#set({ ...this.#share, allowExternal: call.input.allowExternalPrincipals });
        break;
      case 'TagResource':
        this.#set({ ...this.#share, tags: { ...this.#share.tags, ...call.input.tags } });
        break;
      case 'DeleteResourceShare':
        this.#set({ ...this.#share, status: 'DELETED' });
        break;
      case 'AcceptResourceShareInvitation':
        throw new Error('nobody is invited here');
    }
    return this.#share.arn!;
  }

  #set(share: ObservedShare): void {
    this.#share = share;
    this.#history.push({ at: this.now, share });
  }

  #settled(share: ObservedShare): ObservedShare {
    const since = this.#history.findLast((each) => each.share === share)?.at ?? 0;
    if (this.now - since >= this.settles) return share;
    const principals = Object.fromEntries(
      Object.entries(share.principals).map(([principal, each]) => [
        principal,
        each.status === 'ASSOCIATED' ? { ...each, status: 'ASSOCIATING' } : each,
      ]),
    );
    return { ...share, principals };
  }
}

function unknown(): Error {
  const error = new Error('could not be found');
  error.name = 'UnknownResourceException';
  return Object.assign(error, { $metadata: { httpStatusCode: 400 } });
}
