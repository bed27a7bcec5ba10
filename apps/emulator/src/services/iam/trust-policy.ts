import { like, judgeCondition, type ConditionFacts, type Verdict } from './policy-condition.js';
import { parsePolicy, type Principals, type Statement } from './policy-document.js';

/** Who asks to assume a role. */
export type TrustedParty =
  | {
      readonly kind: 'aws';
      readonly account: string;
      /** The ARN that signs: root, a user or a role session. */
      readonly arn: string;
      /** For a role session, the ARN of the role with its path. */
      readonly roleArn?: string;
    }
  | { readonly kind: 'service'; readonly service: string };

/**
 * Whether a role's trust policy lets a party do an `sts:` action. An explicit Deny wins, and so does a Deny whose condition cannot be
 * judged here; an Allow counts only when every part of it is met.
 *
 * @param document the trust policy as stored, which was checked then
 * @param facts condition keys in lower case
 */
export function trusts(document: string, action: string, party: TrustedParty, facts: ConditionFacts): boolean {
  let allowed = false;
  for (const statement of parsePolicy(document, 'trust')) {
    if (!namesAction(statement, action) || !namesParty(statement, party)) continue;
    const verdict = judge(statement, facts);
    if (statement.effect === 'Deny' && verdict !== 'unmet') return false;
    if (statement.effect === 'Allow' && verdict === 'met') allowed = true;
  }
  return allowed;
}

function namesAction({ actions, notActions }: Statement, action: string): boolean {
  const named = (patterns: readonly string[]): boolean => patterns.some((pattern) => like(action.toLowerCase(), pattern.toLowerCase()));
  return notActions === undefined ? named(actions) : !named(notActions);
}

function namesParty({ principals, notPrincipals }: Statement, party: TrustedParty): boolean {
  if (notPrincipals !== undefined) return !includesParty(notPrincipals, party);
  return principals !== undefined && includesParty(principals, party);
}

function includesParty(principals: Principals, party: TrustedParty): boolean {
  if (party.kind === 'service') return (principals['Service'] ?? []).includes(party.service);
  const { account, arn, roleArn } = party;
  return (principals['AWS'] ?? []).some((value) => {
    if (value === '*' || value === account || value === arn || value === roleArn) return true;
    return value.endsWith(`:iam::${account}:root`);
  });
}

function judge({ conditions }: Statement, facts: ConditionFacts): Verdict {
  const verdicts = conditions.map((condition) => judgeCondition(condition, facts));
  if (verdicts.includes('unmet')) return 'unmet';
  return verdicts.includes('unknown') ? 'unknown' : 'met';
}
