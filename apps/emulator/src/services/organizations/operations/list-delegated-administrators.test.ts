import { ListDelegatedAdministratorsCommand } from '@aws-sdk/client-organizations';
import { describe, expect, it } from '@jest/globals';

import { governedOrganizations, refusal } from '../testing/governed-organization.js';

describe('ListDelegatedAdministrators', () => {
  const organizations = governedOrganizations();

  describe('shape', () => {
    it('describes each account', async () => {
      const own = await organizations.next();
      const { account } = await own.addAdministrator();
      const { DelegatedAdministrators } = await own.organizations.send(new ListDelegatedAdministratorsCommand({}));
      expect(DelegatedAdministrators).toEqual([
        {
          Id: account,
          Arn: `arn:aws:organizations::${own.managementAccount}:account/${own.organizationId}/${account}`,
          Email: `administrator+${own.managementAccount}@example.com`,
          Name: 'administrator',
          Status: 'ACTIVE',
          State: 'ACTIVE',
          JoinedMethod: 'CREATED',
          JoinedTimestamp: expect.any(Date),
          DelegationEnabledDate: expect.any(Date),
        },
      ]);
    });
  });

  describe('rules', () => {
    it('needs all features, and a service if any', async () => {
      const [billing, own] = [await organizations.next('CONSOLIDATED_BILLING'), await organizations.next()];
      const mode = refusal('ConstraintViolationException', 'ORGANIZATION_NOT_IN_ALL_FEATURES_MODE');
      await expect(billing.organizations.send(new ListDelegatedAdministratorsCommand({}))).rejects.toMatchObject(mode);
      const unknown = refusal('InvalidInputException', 'UNRECOGNIZED_SERVICE_PRINCIPAL');
      const list = own.organizations.send(new ListDelegatedAdministratorsCommand({ ServicePrincipal: 'x' }));
      await expect(list).rejects.toMatchObject(unknown);
    });
  });

  describe('behaviour', () => {
    it('lists those of one service', async () => {
      const own = await organizations.next();
      const { account } = await own.addAdministrator();
      const idsOf = async (ServicePrincipal: string): Promise<unknown> => {
        const { DelegatedAdministrators } = await own.organizations.send(new ListDelegatedAdministratorsCommand({ ServicePrincipal }));
        return DelegatedAdministrators!.map(({ Id }) => Id);
      };
      expect([await idsOf('config.amazonaws.com'), await idsOf('sso.amazonaws.com')]).toEqual([[account], []]);
    });
  });
});
