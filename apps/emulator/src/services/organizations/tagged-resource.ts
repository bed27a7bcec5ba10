import type { OrganizationsContext } from './context.js';
import type { CallersOrganization } from './find-organization.js';
import { requireOwnPolicy } from './find-policy.js';
import { isListed } from './member-account.js';
import type { Tags } from './organization.js';
import { targetNotFound } from './policy-target.js';

/** What has tags: the root, a unit, an account, a policy, the resource policy or a transfer the organization asked for. */
export interface TaggedResource {
  readonly tags: Tags;
  put(tags: Tags): void;
}

/** @throws TargetNotFoundException */
export function findTaggedResource(
  id: string,
  { organization, records }: Pick<CallersOrganization, 'organization' | 'records'>,
  ctx: Pick<OrganizationsContext, 'now'>,
): TaggedResource {
  const { resourcePolicy, rootId, rootTags } = organization;
  if (id === rootId) {
    return { tags: rootTags, put: (tags) => records.organizations.put(organization.id, { ...organization, rootTags: tags }) };
  }
  if (id === resourcePolicy?.id) {
    const put = (tags: Tags): void =>
      records.organizations.put(organization.id, { ...organization, resourcePolicy: { ...resourcePolicy, tags } });
    return { tags: resourcePolicy.tags, put };
  }
  const unit = records.units.get(id);
  if (unit) return { tags: unit.tags, put: (tags) => records.units.put(id, { ...unit, tags }) };
  const account = records.accounts.get(id);
  if (account && isListed(account, ctx.now().getTime()))
    return { tags: account.tags, put: (tags) => records.accounts.put(id, { ...account, tags }) };
  // the tags of its invitation are attached to a transfer when that is accepted
  const transfer = records.handshakes.list().find(({ details, answered }) => details?.['transferId'] === id && answered === 'ACCEPTED');
  if (transfer) return { tags: transfer.tags, put: (tags) => records.handshakes.put(transfer.id, { ...transfer, tags }) };
  const policy = records.policies.get(id);
  if (!policy) throw targetNotFound();
  return { tags: policy.tags, put: (tags) => records.policies.put(id, { ...requireOwnPolicy(id, { records }), tags }) };
}
