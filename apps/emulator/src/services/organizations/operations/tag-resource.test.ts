import { ListTagsForResourceCommand, PutResourcePolicyCommand, TagResourceCommand } from '@aws-sdk/client-organizations';
import { describe, expect, it } from '@jest/globals';

import { delegating } from '../testing/delegating.js';
import { governedOrganizations, refusal } from '../testing/governed-organization.js';

describe('TagResource', () => {
  const organizations = governedOrganizations();
  const TAG = { Key: 'team', Value: 'ml' };

  describe('shape', () => {
    it('answers with nothing', async () => {
      const own = await organizations.next();
      const { $metadata: _, ...output } = await own.organizations.send(new TagResourceCommand({ ResourceId: own.rootId, Tags: [TAG] }));
      expect(output).toEqual({});
    });
  });

  describe('rules', () => {
    it.each([
      [[{ Key: 'aws:x', Value: '' }], refusal('InvalidInputException', 'INVALID_SYSTEM_TAGS_PARAMETER')],
      [[TAG, TAG], refusal('InvalidInputException', 'DUPLICATE_TAG_KEY')],
      [
        Array.from({ length: 51 }, (_, n) => ({ Key: `k${n}`, Value: '' })),
        refusal('ConstraintViolationException', 'MAX_TAG_LIMIT_EXCEEDED'),
      ],
      [[{ Key: '', Value: '' }], refusal('ValidationException')],
    ])('refuses %j', async (Tags, expected) => {
      const own = await organizations.next();
      await expect(own.organizations.send(new TagResourceCommand({ ResourceId: own.rootId, Tags }))).rejects.toMatchObject(expected);
    });

    it('tags nothing of others, and no policy of AWS', async () => {
      const [own, other] = [await organizations.next(), await organizations.next()];
      await own.enable('SERVICE_CONTROL_POLICY');
      const tag = (ResourceId: string): Promise<unknown> => own.organizations.send(new TagResourceCommand({ ResourceId, Tags: [TAG] }));
      for (const id of [other.rootId, other.managementAccount, 'ou-1234-12345678', 'p-12345678', 'rp-12345678', 'rt-12345678']) {
        await expect(tag(id)).rejects.toMatchObject(refusal('TargetNotFoundException'));
      }
      await expect(tag('p-FullAWSAccess')).rejects.toMatchObject(refusal('InvalidInputException', 'IMMUTABLE_POLICY'));
    });

    it('is for the management account', async () => {
      const own = await organizations.next();
      const { organizations: administrator, account: ResourceId } = await own.addAdministrator();
      const tag = administrator.send(new TagResourceCommand({ ResourceId, Tags: [TAG] }));
      await expect(tag).rejects.toMatchObject(refusal('AccessDeniedException'));
    });
  });

  describe('behaviour', () => {
    it('tags the root, units, accounts, policies and the resource policy', async () => {
      const own = await organizations.next();
      const { ResourcePolicy } = await own.organizations.send(new PutResourcePolicyCommand({ Content: delegating('*') }));
      const resourcePolicy = ResourcePolicy!.ResourcePolicySummary!.Id!;
      const [unit, account, policy] = [await own.addUnit('Research'), await own.addAccount('a'), await own.addPolicy('Stay')];
      for (const ResourceId of [own.rootId, unit, account, policy, resourcePolicy]) {
        await own.organizations.send(new TagResourceCommand({ ResourceId, Tags: [{ Key: 'id', Value: ResourceId }, TAG] }));
        await own.organizations.send(
          new TagResourceCommand({
            ResourceId,
            Tags: [
              { Key: 'team', Value: 'web' },
              { ...TAG, Key: 'Team' },
            ],
          }),
        );
        const { Tags } = await own.organizations.send(new ListTagsForResourceCommand({ ResourceId }));
        expect(Tags).toEqual([
          { Key: 'Team', Value: 'ml' },
          { Key: 'id', Value: ResourceId },
          { Key: 'team', Value: 'web' },
        ]);
      }
    });
  });
});
