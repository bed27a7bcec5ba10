import { CreateAccountCommand } from '@aws-sdk/client-organizations';

import { ACCOUNT_ACCESS_ROLE } from '../account-access-role.js';
import { refuseRoleName, startCreation } from '../create-member-account.js';
import { describeCreation } from '../describe.js';
import { requireManagement } from '../find-organization.js';
import { operation } from '../operation.js';
import { constraintViolation } from '../refusals.js';
import { creationStateOf } from '../organization.js';
import { withTags } from '../tags.js';

/** https://docs.aws.amazon.com/organizations/latest/userguide/orgs_reference_limits.html: "only five can be in progress at a time" */
const MAX_IN_PROGRESS = 5;

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_CreateAccount.html — what is wrong with it shows in its status. */
export const createAccount = operation(CreateAccountCommand, (input, ctx) => {
  const { organization, records } = requireManagement(ctx);
  const { Email: email, AccountName: name, RoleName: roleName = ACCOUNT_ACCESS_ROLE } = input;
  const now = ctx.now().getTime();
  const tags = withTags({}, input.Tags);
  refuseRoleName(roleName);
  const inProgress = records.creations.list().filter((each) => creationStateOf(each, now) === 'IN_PROGRESS');
  if (inProgress.length >= MAX_IN_PROGRESS) {
    throw constraintViolation(
      'ACCOUNT_CREATION_RATE_LIMIT_EXCEEDED',
      'You attempted to exceed the number of accounts that can be in progress at a time.',
    );
  }
  const creation = ctx.store.transaction(() => startCreation({ organization, email, name, roleName, tags }, inProgress, ctx));
  return { CreateAccountStatus: describeCreation(creation, ctx.now().getTime()) };
});
