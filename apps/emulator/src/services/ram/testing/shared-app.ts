import {
  CreateResourceShareCommand,
  type CreateResourceShareRequest,
  ListResourceSharePermissionsCommand,
  type RAMClient,
} from '@aws-sdk/client-ram';

import type { TestClients } from '../../../testing/start-emulator.js';
import { appOf } from './sharing.js';

export interface SharedApp {
  readonly appArn: string;
  readonly shareArn: string;
}

/** The owner's app in a new share, with nobody unless told otherwise. */
export async function shareApp(owner: TestClients, more: Partial<CreateResourceShareRequest> = {}): Promise<SharedApp> {
  const appArn = await appOf(owner);
  return { appArn, shareArn: await createShare(owner.ram, { resourceArns: [appArn], ...more }) };
}

export async function createShare(ram: RAMClient, more: Partial<CreateResourceShareRequest> = {}): Promise<string> {
  const { resourceShare } = await ram.send(new CreateResourceShareCommand({ name: 'share', ...more }));
  return resourceShare!.resourceShareArn!;
}

/** Name and version of each permission a share has. */
export async function permissionsOf(ram: RAMClient, shareArn: string): Promise<string[]> {
  const { permissions = [] } = await ram.send(new ListResourceSharePermissionsCommand({ resourceShareArn: shareArn }));
  return permissions.map(({ name, version }) => `${name} ${version}`);
}
