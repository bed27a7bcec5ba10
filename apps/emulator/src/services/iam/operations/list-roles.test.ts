import { ListRolesCommand } from '@aws-sdk/client-iam';
import { describe, expect, it } from '@jest/globals';

import { freshAccounts } from '../../../testing/fresh-accounts.js';
import { allPages, createRole } from '../testing/roles.js';

describe('ListRoles', () => {
  const accounts = freshAccounts();

  describe('shape', () => {
    it('answers without tags, boundary and last use', async () => {
      const { iam } = accounts.next();
      const created = await createRole(iam, 'Own', { Path: '/own/', Tags: [{ Key: 'team', Value: 'ml' }], Description: 'x' });
      const { Tags: _, ...listed } = created;
      const { Roles, IsTruncated, Marker } = await iam.send(new ListRolesCommand({ PathPrefix: '/own/' }));
      expect(Roles).toEqual([listed]);
      expect([IsTruncated, Marker]).toEqual([false, undefined]);
    });
  });

  describe('rules', () => {
    it.each([{ MaxItems: 0 }, { MaxItems: 1001 }, { PathPrefix: 'own' }, { Marker: 'not ours' }])('refuses %j', async (input) => {
      const { iam } = accounts.next();
      await expect(iam.send(new ListRolesCommand(input))).rejects.toMatchObject({
        Code: 'ValidationError',
        $metadata: { httpStatusCode: 400 },
      });
    });

    it('refuses a marker of another list', async () => {
      const { iam } = accounts.next();
      for (const name of ['A', 'B']) await createRole(iam, name, { Path: '/x/' });
      const { Marker } = await iam.send(new ListRolesCommand({ PathPrefix: '/x/', MaxItems: 1 }));
      await expect(iam.send(new ListRolesCommand({ PathPrefix: '/', Marker }))).rejects.toMatchObject({
        message: expect.stringContaining('Invalid Marker'),
      });
    });
  });

  describe('behaviour', () => {
    it('pages through the roles below a path', async () => {
      const { iam } = accounts.next();
      for (const name of ['Delta', 'alpha', 'Charlie', 'bravo', 'Echo']) await createRole(iam, name, { Path: '/team/ml/' });
      await createRole(iam, 'Elsewhere');
      const { items, pages } = await allPages(async (Marker) => {
        const { Roles, ...marked } = await iam.send(new ListRolesCommand({ PathPrefix: '/team/', MaxItems: 2, Marker }));
        return { items: Roles, IsTruncated: marked.IsTruncated, Marker: marked.Marker };
      });
      expect(items.map(({ RoleName }) => RoleName)).toEqual(['alpha', 'bravo', 'Charlie', 'Delta', 'Echo']);
      expect(pages).toBe(3);
    });
  });
});
