import type { PolicyStatement } from './observed-ram.js';

interface Statement {
  readonly Sid?: string;
  readonly Effect?: string;
  readonly Principal?: string | Readonly<Record<string, string | readonly string[]>>;
  readonly Action?: string | readonly string[];
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

const ORGANIZATION_KEYS = ['aws:principalorgid', 'aws:principalorgpaths'];

/**
 * Statements of a bucket policy that let principals of other accounts in. Everybody under a condition on the organization is named by it:
 * `aws:PrincipalOrgID=o-…`; other conditions narrow a statement and are left aside, so that the list rather has one too many.
 */
export function foreignStatements(policy: object, owner: string): PolicyStatement[] {
  const { Statement: given = [] } = policy as { Statement?: Statement | readonly Statement[] };
  return [given].flat().flatMap((statement): PolicyStatement[] => {
    if (statement.Effect !== 'Allow') return [];
    const principals = principalsOf(statement).filter((principal) => accountOf(principal) !== owner);
    if (principals.length === 0) return [];
    return [{ sid: statement.Sid ?? '', principals, actions: [statement.Action ?? []].flat() }];
  });
}

/** 12 digits, of a principal that belongs to one account. */
export function accountOf(principal: string): string | undefined {
  if (/^\d{12}$/.test(principal)) return principal;
  return /^arn:[\w-]+:(?:iam|sts)::(\d{12}):/.exec(principal)?.[1];
}

/** `arn:aws:iam::111111111111:root` is the account itself. */
function principalsOf({ Principal, Condition = {} }: Statement): string[] {
  const named = typeof Principal === 'string' ? [Principal] : [Principal?.['AWS'] ?? []].flat();
  return named.flatMap((principal) => {
    if (principal !== '*') return [/:root$/.test(principal) ? (accountOf(principal) ?? principal) : principal];
    const limits = Object.values(Condition).flatMap((operator) =>
      Object.entries(operator).filter(([key]) => ORGANIZATION_KEYS.includes(key.toLowerCase())),
    );
    return limits.length === 0 ? ['*'] : limits.flatMap(([key, values]) => [values].flat().map((value) => `${key}=${String(value)}`));
  });
}
