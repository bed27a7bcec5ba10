import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';

import { mutate } from '../../mutations.js';
import type { MutationInput } from '../../mutations.js';
import type { ConnectionArguments } from '../../platform/graphql/connection.js';
import { uuidOf, toGlobalId } from '../../platform/graphql/global-id.js';
import type { RoleBinding } from '../../platform/prisma/client/client.js';
import type { RequestContext } from '../../request-context.js';
import { scopeColumns } from './access-facts.js';
import { AccessService } from './access.service.js';
import type { Actor } from './actor.js';
import { RoleBindingService } from './role-binding.service.js';
import type { RoleBindingFilter, RoleGrant } from './role-binding.service.js';
import { readScopeInput } from './scope-input.js';
import type { ScopeInput } from './scope-input.js';

type GrantInput = MutationInput & Omit<RoleGrant, 'scope'> & { readonly scope: ScopeInput };

@Resolver('RoleBinding')
export class AccessResolver {
  constructor(
    @Inject(AccessService) private readonly access: AccessService,
    @Inject(RoleBindingService) private readonly bindings: RoleBindingService,
  ) {}

  @Query('viewer')
  async viewer(@Context() { actor }: RequestContext) {
    return {
      ...viewerOf(actor),
      roles: (await this.access.roles(actor)).map(({ role, scope, source }) => ({ role, source, scope: shown(scopeColumns(scope)) })),
    };
  }

  @Query('roleBindings')
  roleBindings(@Args() args: ConnectionArguments & { readonly filter?: RoleBindingFilter }, @Context() { actor }: RequestContext) {
    return this.bindings.list(args, args.filter ?? {}, actor);
  }

  @Mutation('roleGrant')
  roleGrant(@Args('input') input: GrantInput, @Context() context: RequestContext) {
    return mutate(context, {
      mutation: 'roleGrant',
      as: 'roleBinding',
      input,
      work: (actor) => this.bindings.grant({ ...input, scope: readScopeInput(input.scope) }, actor),
      load: async (id, actor) => (await this.bindings.find([id], actor))[0] ?? null,
    });
  }

  @Mutation('roleRevoke')
  roleRevoke(@Args('input') input: MutationInput & { readonly id: string }, @Context() context: RequestContext) {
    return mutate(context, {
      mutation: 'roleRevoke',
      as: 'revokedId',
      input,
      work: (actor) => this.bindings.revoke(uuidOf('RoleBinding', input.id, ['id']), actor),
      load: async (id) => toGlobalId('RoleBinding', id),
    });
  }

  @ResolveField('id')
  id(@Parent() { id }: RoleBinding) {
    return toGlobalId('RoleBinding', id);
  }

  @ResolveField('subject')
  subject(@Parent() { subject }: RoleBinding) {
    return subject.startsWith('group:') ? null : subject;
  }

  @ResolveField('group')
  group(@Parent() { subject }: RoleBinding) {
    return subject.startsWith('group:') ? subject.slice('group:'.length) : null;
  }

  @ResolveField('scope')
  scope(@Parent() binding: RoleBinding) {
    return shown(binding);
  }
}

function viewerOf({ subject, kind, tenant, groups = [], mfaAt }: Actor) {
  return { subject, kind, tenant, groups, mfaAt: mfaAt ?? null };
}

function shown({ scopeKind, scopeId }: { readonly scopeKind: string; readonly scopeId: string }) {
  return { kind: scopeKind, id: scopeId === '' ? null : scopeId };
}
