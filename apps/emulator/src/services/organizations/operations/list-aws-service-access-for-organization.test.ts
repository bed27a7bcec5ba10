import {
  EnableAWSServiceAccessCommand,
  ListAWSServiceAccessForOrganizationCommand,
  paginateListAWSServiceAccessForOrganization,
} from '@aws-sdk/client-organizations';
import { describe, expect, it } from '@jest/globals';

import { governedOrganizations, refusal } from '../testing/governed-organization.js';

describe('ListAWSServiceAccessForOrganization', () => {
  const organizations = governedOrganizations();
  const LIST = new ListAWSServiceAccessForOrganizationCommand({});

  describe('shape', () => {
    it('names service and time', async () => {
      const own = await organizations.next();
      await own.organizations.send(new EnableAWSServiceAccessCommand({ ServicePrincipal: 'ram.amazonaws.com' }));
      const { EnabledServicePrincipals, NextToken } = await own.organizations.send(LIST);
      expect(EnabledServicePrincipals).toEqual([{ ServicePrincipal: 'ram.amazonaws.com', DateEnabled: expect.any(Date) }]);
      expect(NextToken).toBeUndefined();
    });
  });

  describe('rules', () => {
    it('needs all features', async () => {
      const own = await organizations.next('CONSOLIDATED_BILLING');
      await expect(own.organizations.send(LIST)).rejects.toMatchObject({
        ...refusal('ConstraintViolationException', 'ORGANIZATION_NOT_IN_ALL_FEATURES_MODE'),
        message: expect.stringContaining('the organization does not have all features enabled'),
      });
    });
  });

  describe('behaviour', () => {
    it('pages in order of name', async () => {
      const own = await organizations.next();
      for (const name of ['sso', 'ram', 'config']) {
        await own.organizations.send(new EnableAWSServiceAccessCommand({ ServicePrincipal: `${name}.amazonaws.com` }));
      }
      const pages = [];
      for await (const page of paginateListAWSServiceAccessForOrganization({ client: own.organizations, pageSize: 2 }, {})) {
        pages.push(page.EnabledServicePrincipals!.map(({ ServicePrincipal }) => ServicePrincipal));
      }
      expect(pages).toEqual([['config.amazonaws.com', 'ram.amazonaws.com'], ['sso.amazonaws.com']]);
    });
  });
});
