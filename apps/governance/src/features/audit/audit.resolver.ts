import { checkpointJson } from '@mlapps/audit-log/export-line';
import { canonicalJson } from '@mlapps/audit-log/canonical-json';
import type { CommittedValue } from '@mlapps/audit-log/commitment';
import { isOpen } from '@mlapps/audit-log/commitment';
import type {
  AuditRedactInput,
  QueryAuditCheckpointsArgs,
  QueryAuditConsistencyProofArgs,
  QueryAuditEventsArgs,
  QueryAuditInclusionProofArgs,
} from '@mlapps/governance-api/schema-types.gen';
import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';

import { toGlobalId } from '../../platform/graphql/global-id.js';
import type { AuditCheckpoint, AuditEvent } from '../../platform/prisma/client/client.js';
import { mutate } from '../../mutations.js';
import type { RequestContext } from '../../request-context.js';
import { auditEventOf } from './audit-record.js';
import { AuditService } from './audit.service.js';
import { checkpointOf } from './checkpoint.service.js';
import { ProofService } from './proof.service.js';

@Resolver('AuditEvent')
export class AuditResolver {
  constructor(
    @Inject(AuditService) private readonly audit: AuditService,
    @Inject(ProofService) private readonly proofs: ProofService,
  ) {}

  @Query('auditEvents')
  events(@Args() args: QueryAuditEventsArgs, @Context() { actor }: RequestContext) {
    return this.audit.events(args, args.filter, actor);
  }

  @Query('auditCheckpoint')
  checkpoint(@Context() { actor }: RequestContext) {
    return this.audit.checkpoint(actor);
  }

  @Query('auditCheckpoints')
  checkpoints(@Args() args: QueryAuditCheckpointsArgs, @Context() { actor }: RequestContext) {
    return this.audit.checkpoints(args, actor);
  }

  @Query('auditSigningKeys')
  signingKeys(@Context() { actor }: RequestContext) {
    return this.audit.signingKeys(actor);
  }

  @Query('auditInclusionProof')
  inclusionProof(@Args() { seq, treeSize }: QueryAuditInclusionProofArgs, @Context() { actor }: RequestContext) {
    return this.proofs.inclusion(seq, treeSize, actor);
  }

  @Query('auditConsistencyProof')
  consistencyProof(@Args() { first, second }: QueryAuditConsistencyProofArgs, @Context() { actor }: RequestContext) {
    return this.proofs.consistency(first, second, actor);
  }

  @Mutation('auditRedact')
  redact(@Args('input') input: AuditRedactInput, @Context() context: RequestContext) {
    return mutate(context, {
      mutation: 'auditRedact',
      as: 'event',
      input,
      work: (actor) => this.audit.redact(input, actor),
      load: async (id, actor) => (await this.audit.eventsByNumber([id], actor)).get(id) ?? null,
    });
  }

  @ResolveField('id')
  id(@Parent() { seq }: AuditEvent) {
    return toGlobalId('AuditEvent', String(seq));
  }

  @ResolveField('actor')
  actor(@Parent() { actor, actorKind }: AuditEvent) {
    return { subject: actor, kind: actorKind };
  }

  @ResolveField('target')
  target(@Parent() { targetType, targetId }: AuditEvent) {
    return { type: targetType, id: targetId, globalId: toGlobalId(targetType, targetId) };
  }

  @ResolveField('before')
  before(@Parent() event: AuditEvent) {
    return valueOf(auditEventOf(event).before);
  }

  @ResolveField('after')
  after(@Parent() event: AuditEvent) {
    return valueOf(auditEventOf(event).after);
  }
}

@Resolver('AuditCheckpoint')
export class AuditCheckpointResolver {
  @ResolveField('json')
  json(@Parent() checkpoint: AuditCheckpoint) {
    return canonicalJson(checkpointJson(checkpointOf(checkpoint)));
  }
}

function valueOf(committed: CommittedValue | null) {
  if (committed === null) return null;
  const json = isOpen(committed) ? canonicalJson(committed.value) : null;
  return { json, redacted: json === null, commitment: committed.commitment };
}
