import { DescribeEffectivePolicyCommand, EffectivePolicyNotFoundException } from '@aws-sdk/client-organizations';
import { fault } from '@mlapps/aws-protocol/fault';

import { effectivePolicyOf } from '../effective-policy-of.js';
import { requireAdministrator, requireOrganization } from '../find-organization.js';
import { isListed } from '../member-account.js';
import { operation } from '../operation.js';
import { targetNotFound } from '../policy-target.js';
import { invalidInput } from '../refusals.js';

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_DescribeEffectivePolicy.html — of the caller's own account from any account. */
export const describeEffectivePolicy = operation(DescribeEffectivePolicyCommand, (input, ctx) => {
  const { TargetId: target = ctx.account, PolicyType: type } = input;
  const found = target === ctx.account ? requireOrganization(ctx) : requireAdministrator(ctx);
  if (!/^\d{12}$/.test(target))
    throw invalidInput('TARGET_NOT_SUPPORTED', "You can't perform the specified operation on that target entity.");
  const account = found.records.accounts.get(target);
  if (!account || !isListed(account, ctx.now().getTime())) throw targetNotFound();
  const effective = effectivePolicyOf(account, type, found);
  if (!effective) {
    throw fault(EffectivePolicyNotFoundException, `The account ${target} has no effective policy of the type ${type}.`);
  }
  return {
    EffectivePolicy: {
      PolicyContent: JSON.stringify(effective.content),
      LastUpdatedTimestamp: new Date(effective.changedAt),
      TargetId: target,
      PolicyType: type,
    },
  };
});
