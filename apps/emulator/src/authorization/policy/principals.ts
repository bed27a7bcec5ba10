import type { Principals } from './policy-document.js';

/** Who asks. Nobody is an anonymous request. */
export interface PolicyPrincipal {
  /** 12 digits; empty for a service. */
  readonly account: string;
  /** As GetCallerIdentity. */
  readonly arn: string;
  /** For a role session, ARN of the role with its path. */
  readonly roleArn?: string;
  /** For a service that asks itself, e.g. `sagemaker.amazonaws.com`. */
  readonly service?: string;
  /** The canonical user of the account, as S3 knows it. */
  readonly canonicalUser?: string;
}

/** Whether a statement's Principal or NotPrincipal means somebody. */
export type PrincipalTest = (principal: PolicyPrincipal | undefined) => boolean;

interface Named {
  readonly everyone: boolean;
  /** As digits, from either way to write an account. */
  readonly accounts: ReadonlySet<string>;
  readonly arns: ReadonlySet<string>;
  readonly services: ReadonlySet<string>;
  readonly canonicalUsers: ReadonlySet<string>;
}

export function principalTest(principals: Principals): PrincipalTest {
  const named = namedBy(principals);
  return (principal) => {
    if (principal?.service !== undefined) return named.services.has(principal.service);
    if (named.everyone) return true;
    if (principal === undefined) return false;
    return named.accounts.has(principal.account) || isNamed(named, principal);
  };
}

/**
 * Whether NotPrincipal leaves somebody to its statement. A Deny spares only those of whom every part is named: the account, the role
 * and the session. An Allow leaves out everybody of whom any part is.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html
 */
export function notPrincipalTest(principals: Principals, effect: 'Allow' | 'Deny'): PrincipalTest {
  const isMeant = principalTest(principals);
  if (effect === 'Allow') return (principal) => !isMeant(principal);
  const named = namedBy(principals);
  return (principal) => {
    if (principal === undefined || principal.service !== undefined || named.everyone) return !isMeant(principal);
    const { account, arn, roleArn } = principal;
    const isRoot = arn.endsWith(':root');
    const isSpared = named.accounts.has(account) && (isRoot || named.arns.has(arn)) && (roleArn === undefined || named.arns.has(roleArn));
    return !isSpared;
  };
}

function isNamed(named: Named, { arn, roleArn, canonicalUser }: PolicyPrincipal): boolean {
  if (named.arns.has(arn) || (roleArn !== undefined && named.arns.has(roleArn))) return true;
  return canonicalUser !== undefined && named.canonicalUsers.has(canonicalUser);
}

function namedBy(principals: Principals): Named {
  const aws = principals['AWS'] ?? [];
  const accounts = aws.flatMap((value) => /^(?:arn:[^:]+:iam::)?(\d{12})(?::root)?$/.exec(value)?.[1] ?? []);
  return {
    everyone: aws.includes('*'),
    accounts: new Set(accounts),
    arns: new Set(aws),
    services: new Set(principals['Service'] ?? []),
    canonicalUsers: new Set(principals['CanonicalUser'] ?? []),
  };
}
