import { EffectivePolicyNotFoundException, ListEffectivePolicyValidationErrorsCommand } from '@aws-sdk/client-organizations';
import { fault } from '@mlapps/aws-protocol/fault';

import { describeAccount } from '../describe.js';
import { effectivePolicyOf } from '../effective-policy-of.js';
import { requireAccount } from '../find-in-organization.js';
import { requireAdministrator } from '../find-organization.js';
import { listPage } from '../list-page.js';
import { operation } from '../operation.js';

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_ListEffectivePolicyValidationErrors.html — there are none: what could not be merged was refused when it was created. */
export const listEffectivePolicyValidationErrors = operation(ListEffectivePolicyValidationErrorsCommand, (input, ctx) => {
  const found = requireAdministrator(ctx);
  const { AccountId: id, PolicyType: type } = input;
  const account = requireAccount(id, found, ctx);
  const effective = effectivePolicyOf(account, type, found);
  if (!effective) {
    throw fault(EffectivePolicyNotFoundException, `The account ${id} has no effective policy of the type ${type}.`);
  }
  const { nextToken } = listPage([], () => '', input, ['effective policy errors', found.organization.id, id, type]);
  return {
    AccountId: id,
    PolicyType: type,
    Path: describeAccount(account, found.organization, ctx).Paths?.[0],
    EvaluationTimestamp: new Date(effective.changedAt),
    EffectivePolicyValidationErrors: [],
    NextToken: nextToken,
  };
});
