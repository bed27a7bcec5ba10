import {
  AcceptResourceShareInvitationCommand,
  CreateResourceShareCommand,
  type CreateResourceShareRequest,
  GetResourceShareInvitationsCommand,
  ListResourceSharePermissionsCommand,
  type RAMClient,
} from '@aws-sdk/client-ram';

import { createApp } from '../../../testing/mlflow-app.js';
import type { TestClients } from '../../../testing/start-emulator.js';

export interface SharedApp {
  readonly appArn: string;
  readonly shareArn: string;
}

/** A new app of the owner in a share of its own, with nobody unless told otherwise. */
export async function shareApp(owner: TestClients, more: Partial<CreateResourceShareRequest> = {}): Promise<SharedApp> {
  const { Arn: appArn } = await createApp(owner.sagemaker);
  return { appArn, shareArn: await createShare(owner.ram, { resourceArns: [appArn], ...more }) };
}

export async function createShare(ram: RAMClient, more: Partial<CreateResourceShareRequest> = {}): Promise<string> {
  const { resourceShare } = await ram.send(new CreateResourceShareCommand({ name: 'share', ...more }));
  return resourceShare!.resourceShareArn!;
}

/** Accepts the invitation to a share. */
export async function acceptShare(consumer: TestClients, shareArn: string): Promise<void> {
  const { resourceShareInvitations = [] } = await consumer.ram.send(
    new GetResourceShareInvitationsCommand({ resourceShareArns: [shareArn] }),
  );
  const { resourceShareInvitationArn } = resourceShareInvitations[0]!;
  await consumer.ram.send(new AcceptResourceShareInvitationCommand({ resourceShareInvitationArn }));
}

/** Name and version of each permission a share has. */
export async function permissionsOf(ram: RAMClient, shareArn: string): Promise<string[]> {
  const { permissions = [] } = await ram.send(new ListResourceSharePermissionsCommand({ resourceShareArn: shareArn }));
  return permissions.map(({ name, version }) => `${name} ${version}`);
}
