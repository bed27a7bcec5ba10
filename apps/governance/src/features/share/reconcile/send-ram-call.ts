import {
  AcceptResourceShareInvitationCommand,
  AssociateResourceShareCommand,
  AssociateResourceSharePermissionCommand,
  CreateResourceShareCommand,
  DeleteResourceShareCommand,
  DisassociateResourceShareCommand,
  TagResourceCommand,
  UpdateResourceShareCommand,
} from '@aws-sdk/client-ram';
import type { RAMClient } from '@aws-sdk/client-ram';

import type { RamCall } from './ram-share.js';

export interface RamAddress {
  /** Of the account that owns the share; for an acceptance of the one that was invited. */
  readonly ram: RAMClient;
  /** ARN of the share; of one that is being made not known yet. */
  readonly arn: string | undefined;
  readonly clientToken: string;
  readonly signal: AbortSignal;
}

/**
 * Sends one call, once.
 *
 * @returns ARN of the share
 * @throws what RAM answers, and what the network does
 */
export async function sendRamCall({ operation, input }: RamCall, { ram, arn, clientToken, signal }: RamAddress): Promise<string> {
  const options = { abortSignal: signal };
  if (operation === 'CreateResourceShare') {
    const { name, resourceArns, permissionArns, allowExternalPrincipals, retain, tags } = input;
    const answer = await ram.send(
      new CreateResourceShareCommand({
        name,
        resourceArns: [...resourceArns],
        permissionArns: [...permissionArns],
        allowExternalPrincipals,
        ...(retain && { resourceShareConfiguration: { retainSharingOnAccountLeaveOrganization: true } }),
        tags: tagList(tags),
        clientToken,
      }),
      options,
    );
    return answer.resourceShare!.resourceShareArn!;
  }
  if (arn === undefined) throw new TypeError(`${operation} needs the ARN of a share.`);
  const share = { resourceShareArn: arn, clientToken };
  switch (operation) {
    case 'AssociateResourceShare':
      await ram.send(new AssociateResourceShareCommand({ ...share, ...entities(input) }), options);
      break;
    case 'DisassociateResourceShare':
      await ram.send(new DisassociateResourceShareCommand({ ...share, ...entities(input) }), options);
      break;
    case 'AssociateResourceSharePermission':
      await ram.send(new AssociateResourceSharePermissionCommand({ ...share, ...input, replace: true }), options);
      break;
    case 'UpdateResourceShare':
      await ram.send(new UpdateResourceShareCommand({ ...share, ...input }), options);
      break;
    case 'TagResource':
      await ram.send(new TagResourceCommand({ resourceShareArn: arn, tags: tagList(input.tags) }), options);
      break;
    case 'DeleteResourceShare':
      await ram.send(new DeleteResourceShareCommand(share), options);
      break;
    case 'AcceptResourceShareInvitation':
      await ram.send(new AcceptResourceShareInvitationCommand({ resourceShareInvitationArn: input.invitationArn, clientToken }), options);
  }
  return arn;
}

function entities({ principals, resourceArns }: { readonly principals: readonly string[]; readonly resourceArns: readonly string[] }) {
  return {
    ...(principals.length > 0 && { principals: [...principals] }),
    ...(resourceArns.length > 0 && { resourceArns: [...resourceArns] }),
  };
}

function tagList(tags: Readonly<Record<string, string>>): { key: string; value: string }[] {
  return Object.entries(tags).map(([key, value]) => ({ key, value }));
}
