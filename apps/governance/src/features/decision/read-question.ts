import { ACCOUNT_ID, APP_ARN, DOMAIN_ARN, ROLE_ARN, UNIT_ID } from '@mlapps/governance-api/sharing-policy/identifiers';

import { refusal } from '../../errors.js';
import type { Principal, Question, QuestionContext } from './engine/decision.js';

export interface PrincipalInput {
  readonly kind: 'ACCOUNT' | 'ORG_UNIT' | 'ORGANIZATION' | 'DOMAIN' | 'ROLE';
  readonly accountId?: string | null;
  readonly unitId?: string | null;
  readonly domainArn?: string | null;
  readonly roleArn?: string | null;
}

export interface DecisionInput {
  readonly principal: PrincipalInput;
  readonly permission: Question['permission'];
  readonly resource: string;
  readonly at?: Date | null;
  readonly context?: {
    readonly ticket?: string | null;
    readonly mfaAt?: Date | null;
    readonly claims?: readonly { readonly name: string; readonly values: readonly string[] }[] | null;
  } | null;
  readonly enforcementPoint?: 'REQUEST' | 'RECONCILE' | null;
}

const members = { ACCOUNT: 'accountId', ORG_UNIT: 'unitId', DOMAIN: 'domainArn', ROLE: 'roleArn' } as const;
const shapes = { accountId: ACCOUNT_ID, unitId: UNIT_ID, domainArn: DOMAIN_ARN, roleArn: ROLE_ARN };

/** @throws Refusal `validation` that names the member which is missing, malformed or does not belong there */
export function readPrincipal(input: PrincipalInput, field: readonly string[]): Principal {
  const member = input.kind === 'ORGANIZATION' ? undefined : members[input.kind];
  for (const name of Object.values(members)) {
    const value = input[name];
    if (name !== member && value != null)
      throw refusal('validation', { reason: `A principal of kind ${input.kind} has no ${name}.` }, [...field, name]);
    if (name === member && (value == null || !shapes[name].test(value)))
      throw refusal('validation', { reason: `A principal of kind ${input.kind} needs a valid ${name}.` }, [...field, name]);
  }
  return (member === undefined ? { kind: input.kind } : { kind: input.kind, [member]: input[member] }) as Principal;
}

/** @throws Refusal `validation` */
export function readQuestion(input: DecisionInput, now: Date, field: readonly string[]): Question {
  if (!APP_ARN.test(input.resource))
    throw refusal('validation', { reason: 'This is not the ARN of an MLflow App.' }, [...field, 'resource']);
  return {
    principal: readPrincipal(input.principal, [...field, 'principal']),
    permission: input.permission,
    resource: input.resource,
    at: (input.at ?? now).getTime(),
    context: readContext(input.context),
  };
}

function readContext(context: DecisionInput['context']): QuestionContext {
  const claims = context?.claims;
  return {
    ...(context?.ticket != null && { ticket: context.ticket }),
    ...(context?.mfaAt != null && { mfaAt: context.mfaAt.getTime() }),
    ...(claims != null && { claims: Object.fromEntries(claims.map(({ name, values }) => [name, values])) }),
  };
}
