import { ListAttachedRolePoliciesCommand } from '@aws-sdk/client-iam';
import { parseIamArn } from '@mlapps/aws-identity/arn';

import { findRole } from '../find-role.js';
import { markedPage } from '../marked-page.js';
import { operation } from '../operation.js';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListAttachedRolePolicies.html */
export const listAttachedRolePolicies = operation(ListAttachedRolePoliciesCommand, (input, ctx) => {
  const role = findRole(input.RoleName, ctx);
  const prefix = input.PathPrefix ?? '/';
  const attached = role.attachedPolicies.filter((arn) => (parseIamArn(arn)?.path ?? '/').startsWith(prefix));
  const { items, marked } = markedPage(attached, (arn) => arn, input, ['ListAttachedRolePolicies', role.id, prefix]);
  return { AttachedPolicies: items.map((arn) => ({ PolicyName: parseIamArn(arn)?.name, PolicyArn: arn })), ...marked };
});
