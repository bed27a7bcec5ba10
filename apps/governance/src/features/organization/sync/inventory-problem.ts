import { awsFailure } from '../../../platform/aws/aws-failure.js';
import type { AwsFailure } from '../../../platform/aws/aws-failure.js';
import type { InventoryProblem } from './observed.js';

const GUIDE = 'docs/how-to/govern-aws.md';

/** Says what could not be read, why, and what to do about it. */
export function problemOf(error: unknown, region: string): InventoryProblem {
  const failure = awsFailure(error);
  const { kind, roleArn } = failure;
  if (roleArn === undefined) return { region, code: failure.code, message: `${failure.message}${whatNext(failure)}` };
  return { region: '*', code: kind === 'denied' ? 'RoleDenied' : failure.code, message: roleMessage(failure) };
}

/** As an account and a run show it: `eu-west-1 AccessDeniedException: …` */
export function textOf({ region, code, message }: InventoryProblem): string {
  return `${region === '*' ? '' : `${region} `}${code}: ${message}`;
}

function roleMessage(failure: AwsFailure): string {
  const what = `The role ${failure.roleArn} could not be taken: ${failure.code}, ${failure.message}`;
  if (failure.kind !== 'denied') return `${what}${whatNext(failure)}`;
  return `${what} Create it in the account, or let its trust policy name the principal and the external id of this service: ${GUIDE}.`;
}

function whatNext({ kind, isTransient }: AwsFailure): string {
  if (kind === 'denied') return ` Give the inventory role what ${GUIDE} lists, or look for a service control policy.`;
  return isTransient ? ' The next run tries again.' : '';
}
