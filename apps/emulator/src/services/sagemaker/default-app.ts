import { commonFault } from '@mlapps/aws-protocol/faults';

import type { SageMakerContext } from './context.js';
import { isDeleted, type MlflowAppRecord } from './mlflow-app.js';

/** What a request wants an app to be the default of. */
interface DefaultsWanted {
  readonly accountDefaultStatus: MlflowAppRecord['accountDefaultStatus'] | undefined;
  readonly defaultDomainIds: readonly string[] | undefined;
}

/**
 * Why an app cannot become a default: the account or a domain has another, or the domain does not exist.
 *
 * @param self id of the app itself, when it exists
 */
export function defaultConflict(wanted: DefaultsWanted, self: string | undefined, ctx: SageMakerContext): string | undefined {
  const now = ctx.now().getTime();
  const others = ctx.apps.list().filter((app) => app.id !== self && !isDeleted(app, now));
  if (wanted.accountDefaultStatus === 'ENABLED') {
    const holder = others.find((app) => app.accountDefaultStatus === 'ENABLED');
    if (holder)
      return `MLflow App ${holder.arn} is already the default of account ${ctx.account}. Set its AccountDefaultStatus to DISABLED first.`;
  }
  for (const domainId of wanted.defaultDomainIds ?? []) {
    const holder = others.find((app) => app.defaultDomainIds.includes(domainId));
    if (holder)
      return `MLflow App ${holder.arn} is already the default of domain ${domainId}. Remove the domain from its DefaultDomainIdList first.`;
  }
  return undefined;
}

/** @throws ValidationException naming a domain that does not exist */
export function requireDomains(domainIds: readonly string[] | undefined, ctx: SageMakerContext): void {
  const missing = domainIds?.find((id) => !ctx.domains.get(id));
  if (missing !== undefined) throw commonFault('validation', `Domain ${missing} does not exist in ${ctx.region}.`);
}
