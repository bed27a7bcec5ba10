import { attachedAt } from './attached-permission.js';
import type { RamContext } from './context.js';
import { parsePrincipal } from './principal.js';
import type { ShareView, StandingAssociation } from './share-view.js';

interface Statement {
  readonly Effect: 'Allow';
  readonly Principal: unknown;
  readonly Action: unknown;
  readonly Condition?: Conditions;
}

type Conditions = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

interface Template {
  readonly Action: unknown;
  readonly Condition?: Conditions;
}

/**
 * The policy RAM makes for a resource out of the shares it is in: a statement for the accounts, roles and users of a share, one for its
 * services, and one for each unit or organization, which a policy can only name in a condition.
 */
export function resourcePolicy(resourceArn: string, views: readonly ShareView[], ctx: RamContext): string {
  const statements = views.flatMap((view) => statementsOf(resourceArn, view, ctx));
  const numbered = statements.map(({ Effect, Principal, Action, Condition }, index) => ({
    Sid: `RamStatement${index + 1}`,
    Effect,
    Principal,
    Action,
    Resource: resourceArn,
    ...(Condition === undefined ? {} : { Condition }),
  }));
  // https://docs.aws.amazon.com/cli/latest/reference/ram/get-resource-policies.html shows that version and those ids
  return JSON.stringify({ Version: '2008-10-17', Statement: numbered });
}

function statementsOf(resourceArn: string, { share, resources, principals }: ShareView, ctx: RamContext): Statement[] {
  const resource = resources.find(({ association, standing }) => association.entity === resourceArn && standing.status === 'ASSOCIATED');
  const attached = attachedAt(share, resource?.association.resourceType ?? '', ctx.now().getTime());
  const policy = attached && ctx.shares.permissionPolicy(attached.arn, attached.version);
  if (policy === undefined) return [];
  const { Action, Condition } = JSON.parse(policy.template) as Template;
  return audiences(principals, ctx.partition).map(({ Principal, Condition: own }) => {
    const Conditions = own === undefined ? Condition : merge(Condition, own);
    return { Effect: 'Allow', Principal, Action, ...(Conditions === undefined ? {} : { Condition: Conditions }) };
  });
}

function audiences(
  principals: readonly StandingAssociation[],
  partition: string,
): { readonly Principal: unknown; readonly Condition?: Conditions }[] {
  const accounts: string[] = [];
  const services: string[] = [];
  const conditions: Conditions[] = [];
  for (const { association, standing } of principals) {
    const { entity } = association;
    const principal = standing.status === 'ASSOCIATED' ? parsePrincipal(entity) : undefined;
    if (principal?.kind === 'account') accounts.push(`arn:${partition}:iam::${entity}:root`);
    if (principal?.kind === 'role' || principal?.kind === 'user') accounts.push(entity);
    if (principal?.kind === 'service') services.push(entity);
    if (principal?.kind === 'organization') conditions.push({ StringEquals: { 'aws:PrincipalOrgID': principal.organizationId } });
    if (principal?.kind === 'unit') {
      const path = `${principal.organizationId}/*/${principal.unitId}/*`;
      conditions.push({ 'ForAnyValue:StringLike': { 'aws:PrincipalOrgPaths': path } });
    }
  }
  return [
    ...(accounts.length === 0 ? [] : [{ Principal: { AWS: accounts } }]),
    ...(services.length === 0 ? [] : [{ Principal: { Service: services } }]),
    ...conditions.map((Condition) => ({ Principal: '*', Condition })),
  ];
}

function merge(template: Conditions = {}, own: Conditions): Conditions {
  const added = Object.entries(own).map(([operator, keys]) => [operator, { ...template[operator], ...keys }] as const);
  return { ...template, ...Object.fromEntries(added) };
}
