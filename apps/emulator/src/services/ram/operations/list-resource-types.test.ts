import { ListResourceTypesCommand, type ListResourceTypesRequest, type RAMClient } from '@aws-sdk/client-ram';
import { describe, expect, it } from '@jest/globals';

import { freshAccounts } from '../../../testing/fresh-accounts.js';

describe('ListResourceTypes', () => {
  const accounts = freshAccounts();
  const list = (ram: RAMClient, input: ListResourceTypesRequest = {}) => ram.send(new ListResourceTypesCommand(input));

  describe('shape', () => {
    it('answers type, service and scope', async () => {
      const { resourceTypes, nextToken } = await list(accounts.next().ram);
      expect(resourceTypes).toContainEqual({ resourceType: 'ec2:Subnet', serviceName: 'ec2', resourceRegionScope: 'REGIONAL' });
      expect(resourceTypes).toContainEqual({
        resourceType: 'networkmanager:CoreNetwork',
        serviceName: 'networkmanager',
        resourceRegionScope: 'GLOBAL',
      });
      expect(nextToken).toBeUndefined();
    });
  });

  describe('rules', () => {
    it.each([{ maxResults: 0 }, { maxResults: 501 }, { resourceRegionScope: 'LOCAL' as 'ALL' }])('refuses %j', async (input) => {
      await expect(list(accounts.next().ram, input)).rejects.toMatchObject({ name: 'ValidationException' });
    });

    it('refuses a token of another list', async () => {
      const { ram } = accounts.next();
      const { nextToken } = await list(ram, { maxResults: 1, resourceRegionScope: 'REGIONAL' });
      await expect(list(ram, { maxResults: 1, nextToken })).rejects.toMatchObject({
        name: 'InvalidNextTokenException',
        $metadata: { httpStatusCode: 400 },
      });
      await expect(list(ram, { nextToken: 'not ours' })).rejects.toMatchObject({ name: 'InvalidNextTokenException' });
    });
  });

  describe('behaviour', () => {
    it('lists MLflow Apps and the other types of SageMaker', async () => {
      const { resourceTypes = [] } = await list(accounts.next().ram);
      const types = resourceTypes.map(({ resourceType }) => resourceType);
      expect(types).toEqual(expect.arrayContaining(['sagemaker:MlflowApp', 'sagemaker:Pipeline', 'sagemaker:model-package-group']));
      expect(types.length).toBeGreaterThan(30);
      expect(new Set(types).size).toBe(types.length);
    });

    it('filters by scope', async () => {
      const { ram } = accounts.next();
      const all = await list(ram, { resourceRegionScope: 'ALL' });
      const global = await list(ram, { resourceRegionScope: 'GLOBAL' });
      const regional = await list(ram, { resourceRegionScope: 'REGIONAL' });
      expect(new Set(global.resourceTypes!.map((type) => type.resourceRegionScope))).toEqual(new Set(['GLOBAL']));
      expect(global.resourceTypes!.length + regional.resourceTypes!.length).toBe(all.resourceTypes!.length);
    });

    it('pages through all of them once', async () => {
      const { ram } = accounts.next();
      const { resourceTypes: all = [] } = await list(ram);
      const seen = [];
      let nextToken: string | undefined;
      do {
        const page = await list(ram, { maxResults: 20, ...(nextToken === undefined ? {} : { nextToken }) });
        expect(page.resourceTypes!.length).toBeLessThanOrEqual(20);
        seen.push(...page.resourceTypes!);
        nextToken = page.nextToken;
      } while (nextToken !== undefined);
      expect(seen).toEqual(all);
    });
  });
});
