import { InvalidArgumentError } from 'commander';

export type PrincipalInput = Readonly<Record<'kind', string>> & Readonly<Record<string, string>>;

/** Reads who is to get access: 12 digits, the id of a unit, `organization`, or the ARN of a role or domain. */
export function principal(text: string): PrincipalInput {
  if (/^\d{12}$/.test(text)) return { kind: 'ACCOUNT', accountId: text };
  if (/^(r|ou)-[0-9a-z-]+$/.test(text)) return { kind: 'ORG_UNIT', unitId: text };
  if (text === 'organization') return { kind: 'ORGANIZATION' };
  if (/^arn:[^:]+:iam::\d{12}:role\//.test(text)) return { kind: 'ROLE', roleArn: text };
  if (/^arn:[^:]+:sagemaker:[^:]+:\d{12}:domain\//.test(text)) return { kind: 'DOMAIN', domainArn: text };
  throw new InvalidArgumentError('Give an account, the id of a unit, organization, or the ARN of a role or domain.');
}

export function level(text: string): string {
  const given = text.toUpperCase();
  if (!['READ', 'WRITE', 'ADMIN'].includes(given)) throw new InvalidArgumentError('Give read, write or admin.');
  return given;
}

/** `90`, `15m`, `8h`, `30d`. */
export function duration(text: string): number {
  const [, number, unit = 's'] = /^(\d{1,9})([smhd])?$/.exec(text) ?? [];
  if (number === undefined) throw new InvalidArgumentError('Give a time such as 900, 15m, 8h or 30d.');
  return Number(number) * { s: 1, m: 60, h: 3600, d: 86_400 }[unit as 's' | 'm' | 'h' | 'd'];
}
