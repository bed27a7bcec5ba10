import { accountOfArn } from '@mlapps/aws-identity/arn';
import { commonFault } from '@mlapps/aws-protocol/faults';

import type { RequestContext } from '../request-context.js';
import type { Authorizer } from './authorize.js';
import type { Input, OperationAccess, ServiceAccess } from './operation-access.js';
import type { AuthorizationContext } from './request.js';

/** Called with an input that was checked, before the operation runs. */
export type Admit<Context> = (operation: string, input: object, context: Context) => void;

/** Makes the admission of one service from its table. */
export type AdmitBy = <Context extends RequestContext>(service: ServiceAccess<Context>) => Admit<Context>;

const NO_ACCESS: OperationAccess<never> = {};
const EVERYTHING = ['*'];

/**
 * @param authorizer asked when the first request comes, because services are made before what decides
 */
export function createAdmission(authorizer: () => Authorizer): AdmitBy {
  return ({ prefix, operations }) =>
    (operation, given, ctx) => {
      const access = operations[operation] ?? (NO_ACCESS as OperationAccess<typeof ctx>);
      const input = given as Input;
      const context = contextOf(access, input, ctx);
      const require = (action: string, resource: string, known: AuthorizationContext): void => {
        // what is no ARN of an account is looked for in the caller's own, where the service will say what is wrong with it
        const owned = accountOfArn(resource) === undefined ? { ...known, resourceAccount: ctx.account } : known;
        const decision = authorizer().authorize({ principal: ctx.caller, action, resource, context: owned });
        if (!decision.allowed) throw commonFault('accessDenied', decision.message);
      };
      const named = access.resources?.(input, ctx) ?? [];
      for (const resource of named.length === 0 ? EVERYTHING : named) require(`${prefix}:${access.action ?? operation}`, resource, context);
      for (const { action, resource, facts } of access.also?.(input, ctx) ?? []) {
        require(action, resource, {
          ...context,
          resourceAccount: ctx.account,
          ...(facts ? { facts: (key: string) => facts.get(key) } : {}),
        });
      }
    };
}

function contextOf<Context extends RequestContext>(access: OperationAccess<Context>, input: Input, ctx: Context): AuthorizationContext {
  const facts = access.facts?.(input, ctx);
  return {
    ...requestFacts(ctx),
    grantedElsewhere: access.grantedElsewhere ?? false,
    requestTags: access.tags?.(input),
    requestTagKeys: access.tagKeys?.(input),
    ...(facts ? { facts: (key: string) => facts.get(key) } : {}),
  };
}

/** What every request tells about itself. */
export function requestFacts(ctx: Pick<RequestContext, 'region' | 'now' | 'endpoint' | 'headers' | 'sourceIp'>): AuthorizationContext {
  return {
    region: ctx.region,
    now: ctx.now().getTime(),
    secure: ctx.endpoint.startsWith('https:'),
    sourceIp: ctx.sourceIp,
    userAgent: ctx.headers['user-agent'],
  };
}
