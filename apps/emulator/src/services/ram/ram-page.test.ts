import { ListResourceTypesCommand, type RAMClient } from '@aws-sdk/client-ram';
import { describe, expect, it } from '@jest/globals';

import { freshAccounts } from '../../testing/fresh-accounts.js';

/** Names of each page until there is no token. */
async function pagesOf(ram: RAMClient): Promise<string[][]> {
  const pages: string[][] = [];
  let nextToken: string | undefined;
  do {
    const page = await ram.send(new ListResourceTypesCommand({ maxResults: 5, ...(nextToken === undefined ? {} : { nextToken }) }));
    pages.push(page.resourceTypes!.map(({ resourceType }) => resourceType!));
    nextToken = page.nextToken;
  } while (nextToken !== undefined);
  return pages;
}

describe('pages of RAM', () => {
  const never = freshAccounts();
  const some = freshAccounts({ ramEmptyPages: 0.5, ramSeed: 7 });
  const same = freshAccounts({ ramEmptyPages: 0.5, ramSeed: 7 });
  const always = freshAccounts({ ramEmptyPages: 1 });

  it('never come empty unless asked to', async () => {
    expect((await pagesOf(never.next().ram)).filter((page) => page.length === 0)).toEqual([]);
  });

  it('come empty where the seed says so, and lose nothing', async () => {
    const all = await pagesOf(never.next().ram);
    const pages = await pagesOf(some.next().ram);
    expect(pages.filter((page) => page.length > 0)).toEqual(all);
    expect(pages.length).toBeGreaterThan(all.length);
    expect(pages.length).toBeLessThan(2 * all.length);
    expect(await pagesOf(same.next().ram)).toEqual(pages);
  });

  it('end, though every one comes empty first', async () => {
    const all = await pagesOf(never.next().ram);
    expect(await pagesOf(always.next().ram)).toEqual(all.flatMap((page) => [[], page]));
  });

  it('have tokens that are good for their list only', async () => {
    const { ram } = always.next();
    const { nextToken } = await ram.send(new ListResourceTypesCommand({ maxResults: 5 }));
    const second = await ram.send(new ListResourceTypesCommand({ maxResults: 5, nextToken }));
    for (const token of [second.nextToken, `empty.${second.nextToken}`, 'empty.x']) {
      const other = new ListResourceTypesCommand({ resourceRegionScope: 'REGIONAL', nextToken: token });
      await expect(ram.send(other)).rejects.toMatchObject({ name: 'InvalidNextTokenException' });
    }
  });
});
