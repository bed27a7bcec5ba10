import { isAccountId } from '@mlapps/aws-identity/account';
import { assumedRoleArn, parseArn, parseAssumedRoleArn, parseIamArn, roleArn } from '@mlapps/aws-identity/arn';

import type { Principal } from '../caller.js';

const SESSION = 'mlapps-explain';

export interface NamedRoles {
  /** ARN of an account's role by its name, which is all that the ARN of a session tells. */
  findArn(account: string, name: string): string | undefined;
}

/**
 * The principal that a person names: an account (its root), the ARN of a root, role, role session or user; nothing for other text.
 *
 * @param partition of the principal's ARN, when only an account is given
 */
export function namedPrincipal(text: string, partition: string, roles: NamedRoles): Principal | undefined {
  if (isAccountId(text)) return { account: text, arn: `arn:${partition}:iam::${text}:root`, userId: text };
  const session = parseAssumedRoleArn(text);
  if (session) {
    const { account, role: name } = session;
    const arn = roles.findArn(account, name) ?? roleArn(session.partition, account, '/', name);
    return { account, arn: text, userId: `${name}:${session.session}`, role: { roleArn: arn, tags: {}, policyArns: [] } };
  }
  const identity = parseIamArn(text);
  if (identity?.kind === 'role' && isAccountId(identity.account)) {
    const { account, name } = identity;
    const arn = assumedRoleArn(identity.partition, account, name, SESSION);
    return { account, arn, userId: `${name}:${SESSION}`, role: { roleArn: text, tags: {}, policyArns: [] } };
  }
  if (identity?.kind === 'user' && isAccountId(identity.account)) return { account: identity.account, arn: text, userId: identity.name };
  const arn = parseArn(text);
  if (arn?.service === 'iam' && arn.resource === 'root' && isAccountId(arn.account))
    return { account: arn.account, arn: text, userId: arn.account };
  return undefined;
}
