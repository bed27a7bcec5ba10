import {
  CreateDomainCommand,
  type CreateDomainRequest,
  DeleteDomainCommand,
  DescribeDomainCommand,
  ListDomainsCommand,
  ResourceInUse,
  ResourceLimitExceeded,
  ResourceNotFound,
} from '@aws-sdk/client-sagemaker';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { createApp } from '../../../testing/mlflow-app.js';
import { startEmulator, type TestClients, type TestEmulator } from '../../../testing/start-emulator.js';

const INPUT: CreateDomainRequest = {
  DomainName: 'studio',
  AuthMode: 'IAM',
  VpcId: 'vpc-0123456789abcdef0',
  SubnetIds: ['subnet-0123456789abcdef0'],
  DefaultUserSettings: { ExecutionRole: 'arn:aws:iam::123456789012:role/service-role/Studio', SecurityGroups: ['sg-0123456789abcdef0'] },
};

describe('CreateDomain, DescribeDomain, ListDomains and DeleteDomain', () => {
  let emulator: TestEmulator;

  beforeAll(async () => {
    emulator = await startEmulator();
  });
  afterAll(() => emulator.close());

  const create = ({ sagemaker }: TestClients, input: Partial<CreateDomainRequest> = {}) =>
    sagemaker.send(new CreateDomainCommand({ ...INPUT, ...input }));

  describe('shape', () => {
    it('keeps what it is given and adds what the service adds', async () => {
      const clients = emulator.asNewAccount('eu-west-1');
      const { DomainArn, DomainId, Url } = await create(clients);
      expect(DomainArn).toBe(`arn:aws:sagemaker:eu-west-1:${clients.account}:domain/${DomainId}`);
      expect(DomainId).toMatch(/^d-[a-z0-9]{12}$/);
      expect(await clients.sagemaker.send(new DescribeDomainCommand({ DomainId }))).toMatchObject({
        ...INPUT,
        DomainArn,
        DomainId,
        Url,
        Status: 'InService',
        AppNetworkAccessType: 'PublicInternetOnly',
        CreationTime: expect.any(Date),
      });
    });
  });

  describe('rules', () => {
    it('refuses a second domain of the same name, and a third of any', async () => {
      const clients = emulator.asNewAccount();
      await create(clients);
      await expect(create(clients)).rejects.toBeInstanceOf(ResourceInUse);
      await create(clients, { DomainName: 'second' });
      await expect(create(clients, { DomainName: 'third' })).rejects.toBeInstanceOf(ResourceLimitExceeded);
    });

    it('refuses an unknown way to sign in', async () => {
      await expect(create(emulator.asNewAccount(), { AuthMode: 'LDAP' as never })).rejects.toMatchObject({ name: 'ValidationException' });
    });

    it('does not find what is not there', async () => {
      const { sagemaker } = emulator.asNewAccount();
      await expect(sagemaker.send(new DescribeDomainCommand({ DomainId: 'd-nowhere' }))).rejects.toBeInstanceOf(ResourceNotFound);
      await expect(sagemaker.send(new DeleteDomainCommand({ DomainId: 'd-nowhere' }))).rejects.toBeInstanceOf(ResourceNotFound);
    });
  });

  describe('behaviour', () => {
    it('lists in pages', async () => {
      const clients = emulator.asNewAccount();
      const first = await create(clients);
      const second = await create(clients, { DomainName: 'second' });
      const one = await clients.sagemaker.send(new ListDomainsCommand({ MaxResults: 1 }));
      const two = await clients.sagemaker.send(new ListDomainsCommand({ MaxResults: 1, NextToken: one.NextToken }));
      expect(two.NextToken).toBeUndefined();
      const ids = [...one.Domains!, ...two.Domains!].map((domain) => domain.DomainId);
      expect(ids.sort()).toEqual([first.DomainId, second.DomainId].sort());
    });

    it('is not deleted while an app is its default', async () => {
      const clients = emulator.asNewAccount();
      const { DomainId } = await create(clients);
      await createApp(clients.sagemaker, { DefaultDomainIdList: [DomainId!] });
      await expect(clients.sagemaker.send(new DeleteDomainCommand({ DomainId }))).rejects.toBeInstanceOf(ResourceInUse);
    });

    it('is gone after its deletion', async () => {
      const clients = emulator.asNewAccount();
      const { DomainId } = await create(clients);
      await clients.sagemaker.send(new DeleteDomainCommand({ DomainId }));
      await expect(clients.sagemaker.send(new DescribeDomainCommand({ DomainId }))).rejects.toBeInstanceOf(ResourceNotFound);
    });
  });
});
