import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';

import { mutate } from '../../mutations.js';
import type { MutationInput } from '../../mutations.js';
import type { ConnectionArguments } from '../../platform/graphql/connection.js';
import { idOf, toGlobalId, uuidOf } from '../../platform/graphql/global-id.js';
import type { DriftFinding, DriftRemediation } from '../../platform/prisma/client/client.js';
import type { RequestContext } from '../../request-context.js';
import { AdoptionService } from './adoption.service.js';
import type { Adoption } from './adoption.service.js';
import { DriftScanService } from './drift-scan.service.js';
import { DriftService } from './drift.service.js';
import type { Acceptance, FindingFilter } from './drift.service.js';
import { RemediationService } from './remediation.service.js';
import type { RemediationRequest } from './remediation.service.js';
import type { Remedy } from './remedy.rules.js';

@Resolver('DriftFinding')
export class DriftResolver {
  constructor(
    @Inject(DriftService) private readonly drift: DriftService,
    @Inject(DriftScanService) private readonly scans: DriftScanService,
    @Inject(RemediationService) private readonly remediations: RemediationService,
    @Inject(AdoptionService) private readonly adoptions: AdoptionService,
  ) {}

  @Query('driftFindings')
  driftFindings(@Args() args: ConnectionArguments & { readonly filter?: FindingFilter }, @Context() { actor }: RequestContext) {
    return this.drift.findings(args, args.filter ?? {}, actor);
  }

  @Query('driftScans')
  driftScans(@Args() args: ConnectionArguments, @Context() { actor }: RequestContext) {
    return this.drift.scans(args, actor);
  }

  @Mutation('driftScan')
  driftScan(@Args('input') input: MutationInput, @Context() context: RequestContext) {
    const load = async (id: string, actor: RequestContext['actor']) => (await this.drift.scansById([id], actor))[0] ?? null;
    return mutate(context, { mutation: 'driftScan', as: 'scan', input, work: (actor) => this.scans.request(actor), load });
  }

  @Mutation('driftAccept')
  driftAccept(@Args('input') input: MutationInput & Acceptance, @Context() context: RequestContext) {
    return mutate(context, {
      mutation: 'driftAccept',
      as: 'finding',
      input,
      work: (actor) => this.drift.accept({ ...input, id: idOf('DriftFinding', input.id, ['id']) }, actor),
      load: async (id, actor) => (await this.drift.find([id], actor))[0] ?? null,
    });
  }

  @Mutation('driftAdopt')
  driftAdopt(@Args('input') input: MutationInput & Adoption, @Context() context: RequestContext) {
    return mutate(context, {
      mutation: 'driftAdopt',
      as: 'finding',
      input,
      work: (actor) => this.adoptions.adopt({ ...input, id: uuidOf('DriftFinding', input.id, ['id']) }, actor),
      load: async (id, actor) => (await this.drift.find([id], actor))[0] ?? null,
    });
  }

  @Mutation('driftRemediate')
  driftRemediate(
    @Args('input') input: MutationInput & Omit<RemediationRequest, 'dryRun'> & { readonly dryRun?: boolean | null },
    @Context() context: RequestContext,
  ) {
    return mutate(context, {
      mutation: 'driftRemediate',
      as: 'remediation',
      input,
      work: (actor) =>
        this.remediations.remediate(
          { ...input, dryRun: input.dryRun ?? true, ids: [...new Set(input.ids.map((id) => idOf('DriftFinding', id, ['ids'])))] },
          actor,
        ),
      load: (id, actor) => this.remediations.find(id, actor),
    });
  }

  @ResolveField('id')
  id(@Parent() { id }: DriftFinding) {
    return toGlobalId('DriftFinding', id);
  }

  @ResolveField('shareId')
  shareId(@Parent() { shareId }: DriftFinding) {
    return shareId === null ? null : toGlobalId('Share', shareId);
  }

  @ResolveField('adopting')
  adopting(@Parent() { adoptPermission }: DriftFinding) {
    return adoptPermission;
  }

  @ResolveField('version')
  version(@Parent() { lockVersion }: DriftFinding) {
    return lockVersion;
  }
}

@Resolver('DriftScan')
export class DriftScanResolver {
  @ResolveField('id')
  id(@Parent() { id }: { readonly id: string }) {
    return toGlobalId('DriftScan', id);
  }
}

@Resolver('DriftRemediation')
export class DriftRemediationResolver {
  @ResolveField('exceedsLimit')
  exceedsLimit(@Parent() { changes, most }: DriftRemediation) {
    return changes > most;
  }

  @ResolveField('remedies')
  remedies(@Parent() { remedies }: DriftRemediation) {
    return (remedies as unknown as Remedy[]).map(({ findingId, ...remedy }) => ({
      ...remedy,
      findingId: toGlobalId('DriftFinding', findingId),
    }));
  }
}
