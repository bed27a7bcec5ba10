import { describeTags } from '../services/ram/share-tags.js';
import { derivedIds } from './derived-ids.js';
import type { Making } from './making.js';
import type { EntityOf } from './seed-entity.js';
import { SeedRefusal } from './seed-refusal.js';

/** A share with what is in it; those who accepted do so. */
export function makeShare({ value }: EntityOf<'share'>, { invoke, parts, at }: Making): void {
  const { account, region, id } = value;
  const input = {
    name: value.name,
    resourceArns: value.resources,
    principals: value.principals,
    permissionArns: value.permissions,
    allowExternalPrincipals: value.allowExternal,
    resourceShareConfiguration: { retainSharingOnAccountLeaveOrganization: value.retainOnLeave },
    tags: describeTags(value.tags),
  };
  invoke('ram', 'CreateResourceShare', input, { account, region, at, ids: derivedIds(`share ${id}`, { uuids: [id] }) });
  for (const receiver of value.accepted) {
    const invitation = parts.shares
      .invitationsOf({ id })
      .find((candidate) => candidate.receiver === receiver && candidate.answered === undefined);
    if (!invitation) throw new SeedRefusal(`${receiver} was sent no invitation: it is in the organization`, 'accepted');
    const accept = { resourceShareInvitationArn: invitation.arn };
    // the invitation arrives after the lag, and takes another to have effect
    const acceptedAt = at + parts.config.ramLag * 1000;
    invoke('ram', 'AcceptResourceShareInvitation', accept, {
      account: receiver,
      region,
      at: acceptedAt,
      ids: derivedIds(`invitation ${invitation.id}`),
    });
  }
}
