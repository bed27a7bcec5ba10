import { Inject, Injectable } from '@nestjs/common';

import { toGlobalId } from '../../platform/graphql/global-id.js';
import { NodeLoaders } from '../../platform/graphql/node-loaders.js';
import type { AuditEvent } from '../../platform/prisma/client/client.js';
import type { RequestContext } from '../../request-context.js';
import { AccessService } from '../access/access.service.js';

/** An event of the ledger as those who follow it see it. */
export interface ChangeEvent {
  readonly revision: bigint;
  readonly action: string;
  readonly at: Date;
  readonly actor: { readonly subject: string; readonly kind: AuditEvent['actorKind'] };
  readonly target: { readonly type: string; readonly id: string; readonly globalId: string };
  /** As it is now; null when it is gone, or of a type that is no node. */
  readonly node: object | null;
}

/** Tells which events somebody may hear of. */
@Injectable()
export class ChangeEvents {
  constructor(
    @Inject(NodeLoaders) private readonly nodes: NodeLoaders,
    @Inject(AccessService) private readonly access: AccessService,
  ) {}

  /** Events about things the actor sees; those about things that are gone are for auditors, about what is no node for viewers of it all. */
  async visible(events: readonly AuditEvent[], context: RequestContext): Promise<ChangeEvent[]> {
    const everywhere = { kind: 'ORGANIZATION' } as const;
    const [auditor, viewer] = await Promise.all([
      this.access.may(context.actor, 'AUDITOR', everywhere),
      this.access.may(context.actor, 'VIEWER', everywhere),
    ]);
    const told = await Promise.all(
      events.map(async (event) => {
        const node = await this.nodes.find(event.targetType, event.targetId, context);
        const known = this.nodes.types.includes(event.targetType);
        return node !== null || (known ? auditor : viewer) ? changeEventOf(event, node) : undefined;
      }),
    );
    return told.filter((event) => event !== undefined);
  }
}

function changeEventOf({ seq, action, at, actor, actorKind, targetType, targetId }: AuditEvent, node: object | null): ChangeEvent {
  return {
    revision: seq,
    action,
    at,
    actor: { subject: actor, kind: actorKind },
    target: { type: targetType, id: targetId, globalId: toGlobalId(targetType, targetId) },
    node,
  };
}
