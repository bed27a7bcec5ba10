import type { Chance } from './chance.js';

export const ACTIONS = [
  'sagemaker:DescribeMlflowApp',
  'sagemaker:CallMlflowAppApi',
  'sagemaker:CreatePresignedMlflowAppUrl',
  'sagemaker:DeleteMlflowApp',
  'sagemaker:ListMlflowApps',
  'ram:GetResourceShares',
];

const ACTION_PATTERNS = [
  '*',
  'sagemaker:*',
  'sagemaker:Describe*',
  'sagemaker:*MlflowApp*',
  'SAGEMAKER:callmlflowapp?pi',
  'ram:*',
  's3:*',
  ...ACTIONS,
];
/** What is asked for: mostly what a share may carry. */
export const ASKED = [...ACTIONS.slice(0, 3), ...ACTIONS.slice(0, 3), ...ACTIONS];
const RESOURCE_PATTERNS = ['*', '*', '*', 'arn:aws:sagemaker:*:*:mlflow-app/*', 'arn:aws:sagemaker:us-east-1:*:mlflow-app/app-*A'];

/** What conditions of random policies may speak of. */
export interface PolicyWorld {
  readonly accounts: readonly string[];
  readonly organizations: readonly string[];
}

export function randomPolicy(chance: Chance, world: PolicyWorld, denying: number): string {
  const statements = Array.from({ length: 1 + chance.below(3) }, () => randomStatement(chance, world, denying));
  return JSON.stringify({ Version: '2012-10-17', Statement: statements });
}

/** What a customer managed permission carries. */
export function randomTemplate(chance: Chance, world: PolicyWorld): string {
  const actions = chance.some(ACTIONS.slice(0, 4), 0.5);
  return JSON.stringify({
    Effect: 'Allow',
    Action: actions.length > 0 ? actions : [ACTIONS[0]],
    ...(chance.of(0.3) ? { Condition: randomCondition(chance, world) } : {}),
  });
}

function randomStatement(chance: Chance, world: PolicyWorld, denying: number): object {
  const actions = Array.from({ length: 1 + chance.below(2) }, () => chance.pick(ACTION_PATTERNS));
  return {
    Effect: chance.of(denying) ? 'Deny' : 'Allow',
    ...(chance.of(0.15) ? { NotAction: actions } : { Action: chance.of(0.5) ? actions : actions[0] }),
    Resource: chance.pick(RESOURCE_PATTERNS),
    ...(chance.of(0.3) ? { Condition: randomCondition(chance, world) } : {}),
  };
}

function randomCondition(chance: Chance, { accounts, organizations }: PolicyWorld): object {
  const account = chance.pick(accounts);
  return chance.pick([
    () => ({ StringEquals: { 'aws:PrincipalOrgID': chance.pick(organizations) } }),
    () => ({ StringNotEquals: { 'aws:ResourceOrgID': chance.pick(organizations) } }),
    () => ({ StringEquals: { 'aws:ResourceAccount': account } }),
    () => ({ StringNotEquals: { 'aws:PrincipalAccount': account } }),
    () => ({ StringLike: { 'aws:PrincipalArn': `arn:aws:iam::*:role/${chance.pick(['team/', 'aws-service-role/', ''])}*` } }),
    () => ({ StringEquals: { 'aws:PrincipalTag/team': chance.pick(['a', 'b']) } }),
    () => ({ StringEquals: { 'aws:ResourceTag/team': chance.pick(['a', 'b']), 'aws:RequestedRegion': 'us-east-1' } }),
    // nobody knows this key
    () => ({ StringEquals: { 'some:Key': 'value' } }),
  ])();
}
