import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import {
  DeleteResourceShareCommand,
  DisassociateResourceShareCommand,
  GetResourceSharesCommand,
  ListPermissionsCommand,
} from '@aws-sdk/client-ram';
import { CloseAccountCommand } from '@aws-sdk/client-organizations';
import { describe, expect, it } from '@jest/globals';

import { startEmulator, type TestEmulator } from '../../testing/start-emulator.js';
import { freshAccounts } from '../../testing/fresh-accounts.js';
import { accept, invitationOf, invitationsOf, organizationOf, principalsOf, receivedBy, share } from './testing/sharing.js';

const LAG = 60;

describe('RAM with a lag', () => {
  const accounts = freshAccounts({ ramLag: LAG });
  const settle = (): void => accounts.emulator().advance(LAG);

  it('shows an invitation and then the accepted share only after a while', async () => {
    const [owner, receiver] = [accounts.next(), accounts.next()];
    const arn = await share(owner, [receiver.account]);
    const status = async (): Promise<unknown> => {
      const { resourceShares } = await owner.ram.send(new GetResourceSharesCommand({ resourceOwner: 'SELF' }));
      return resourceShares!.map((one) => one.status);
    };
    expect(await status()).toEqual(['PENDING']);
    expect(await invitationsOf(receiver)).toEqual([]);
    settle();
    expect(await status()).toEqual(['ACTIVE']);
    await accept(receiver);
    expect(await principalsOf(owner, arn)).toEqual([[receiver.account, 'ASSOCIATING']]);
    const named = new GetResourceSharesCommand({ resourceOwner: 'OTHER-ACCOUNTS', resourceShareArns: [arn] });
    await expect(receiver.ram.send(named)).rejects.toMatchObject({
      name: 'UnknownResourceException',
      message: `ResourceShare ${arn} could not be found.`,
    });
    settle();
    expect(await principalsOf(owner, arn)).toEqual([[receiver.account, 'ASSOCIATED']]);
    expect(await receivedBy(receiver)).toEqual([arn]);
  });

  it('ends a share at once and says so later', async () => {
    const organization = await organizationOf(accounts);
    const member = await organization.addMember('member');
    const arn = await share(organization.management, [member.account]);
    expect(await receivedBy(member)).toEqual([]);
    settle();
    expect(await receivedBy(member)).toEqual([arn]);
    const { ram } = organization.management;
    await ram.send(new DisassociateResourceShareCommand({ resourceShareArn: arn, principals: [member.account] }));
    expect(await receivedBy(member)).toEqual([]);
    expect(await principalsOf(organization.management, arn)).toEqual([[member.account, 'DISASSOCIATING']]);
    await expect(share(organization.management, [member.account], { clientToken: 'a' })).resolves.toBeDefined();
    settle();
    expect(await principalsOf(organization.management, arn)).toEqual([[member.account, 'DISASSOCIATED']]);
    await ram.send(new DeleteResourceShareCommand({ resourceShareArn: arn }));
    await expect(ram.send(new DeleteResourceShareCommand({ resourceShareArn: arn }))).rejects.toMatchObject({
      name: 'InvalidStateTransitionException',
    });
    settle();
    await expect(ram.send(new DeleteResourceShareCommand({ resourceShareArn: arn }))).rejects.toMatchObject({
      name: 'UnknownResourceException',
    });
  });

  it('suspends a closed account step by step, and restores it', async () => {
    const organization = await organizationOf(accounts);
    const member = await organization.addMember('member');
    const arn = await share(organization.management, [member.account]);
    settle();
    await organization.management.organizations.send(new CloseAccountCommand({ AccountId: member.account }));
    expect(await principalsOf(organization.management, arn)).toEqual([[member.account, 'SUSPENDING']]);
    settle();
    expect(await principalsOf(organization.management, arn)).toEqual([[member.account, 'SUSPENDED']]);

    const restore = async (account: unknown): Promise<number> => {
      const { url } = accounts.emulator();
      return (await fetch(`${url}/_mlapps/restore-account`, { method: 'POST', body: JSON.stringify({ account }) })).status;
    };
    expect([await restore(1), await restore(accounts.next().account)]).toEqual([400, 409]);
    expect(await restore(member.account)).toBe(200);
    expect(await restore(member.account)).toBe(409);
    expect(await principalsOf(organization.management, arn)).toEqual([[member.account, 'RESTORING']]);
    expect(await receivedBy(member)).toEqual([]);
    settle();
    expect(await principalsOf(organization.management, arn)).toEqual([[member.account, 'ASSOCIATED']]);
    expect(await receivedBy(member)).toEqual([arn]);
  });
});

describe('RAM that throttles', () => {
  const outcomes = async (settings: Record<string, unknown>): Promise<string[]> => {
    const emulator = await startEmulator({ ...settings, defaultApp: false });
    const { ram } = emulator.as('123456789012');
    const seen: string[] = [];
    for (let times = 0; times < 40; times++) {
      const answer = await ram.send(new ListPermissionsCommand({})).then(
        () => 'answered',
        (error: { name: string; $metadata: { httpStatusCode?: number } }) => `${error.name} ${error.$metadata.httpStatusCode}`,
      );
      seen.push(answer);
    }
    await emulator.close();
    return seen;
  };

  it('refuses the same requests for the same seed, about as many as told', async () => {
    const first = await outcomes({ ramThrottle: 0.5, ramSeed: 7 });
    expect(await outcomes({ ramThrottle: 0.5, ramSeed: 7 })).toEqual(first);
    expect(await outcomes({ ramThrottle: 0.5, ramSeed: 8 })).not.toEqual(first);
    expect(new Set(first)).toEqual(new Set(['answered', 'ThrottlingException 429']));
    const refused = first.filter((outcome) => outcome !== 'answered').length;
    expect(refused).toBeGreaterThan(10);
    expect(refused).toBeLessThan(30);
  });

  it('refuses all or nothing at the ends', async () => {
    expect(new Set(await outcomes({ ramThrottle: 1 }))).toEqual(new Set(['ThrottlingException 429']));
    expect(new Set(await outcomes({ ramThrottle: 0 }))).toEqual(new Set(['answered']));
  });
});

describe('RAM after a restart', () => {
  it('has its shares, invitations and client tokens', async () => {
    const data = mkdtempSync(join(tmpdir(), 'mlapps-ram-'));
    const [OWNER, RECEIVER, INVITED] = ['111111111111', '222222222222', '333333333333'] as const;
    const during = async <Result>(work: (emulator: TestEmulator) => Promise<Result>): Promise<Result> => {
      const emulator = await startEmulator({ data });
      try {
        return await work(emulator);
      } finally {
        await emulator.close();
      }
    };
    const more = { clientToken: 'once', tags: [{ key: 'team', value: 'a' }] };
    const [arn, shown] = await during(async (emulator) => {
      const owner = emulator.as(OWNER);
      const created = await share(owner, [RECEIVER, INVITED], more);
      await accept(emulator.as(RECEIVER));
      return [created, (await owner.ram.send(new GetResourceSharesCommand({ resourceOwner: 'SELF' }))).resourceShares];
    });
    await during(async (emulator) => {
      const owner = emulator.as(OWNER);
      expect((await owner.ram.send(new GetResourceSharesCommand({ resourceOwner: 'SELF' }))).resourceShares).toEqual(shown);
      expect(await share(owner, [RECEIVER, INVITED], more)).toBe(arn);
      expect(await receivedBy(emulator.as(RECEIVER))).toEqual([arn]);
      expect(await invitationOf(emulator.as(INVITED))).toMatch(/resource-share-invitation/);
      await accept(emulator.as(INVITED));
      expect(await receivedBy(emulator.as(INVITED))).toEqual([arn]);
    });
    rmSync(data, { recursive: true, force: true });
  });
});
