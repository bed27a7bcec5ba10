import { describe, expect, it } from '@jest/globals';

import { treeOf } from './tree.js';

describe('mlapps org tree', () => {
  const unit = (path: string) => ({ id: path, path, unitId: path.split('/').at(-2)!, name: path });
  const account = (path: string) => ({
    ...{ accountId: path.split('/').at(-2)!, name: 'n', state: 'ACTIVE', path },
    ...{ membership: 'MEMBER', inventoriedAt: null, inventoryError: null },
  });
  const ids = (tree: ReturnType<typeof treeOf>) =>
    JSON.parse(
      JSON.stringify(tree, (key, value: unknown) =>
        ['name', 'state', 'path', 'membership', 'inventoriedAt', 'inventoryError'].includes(key) ? undefined : value,
      ),
    ) as unknown;

  it('has every unit in the one above, and every account in its own', () => {
    const units = ['/r-1/', '/r-1/ou-1/', '/r-1/ou-1/ou-2/'].map(unit);
    const accounts = ['/r-1/1/', '/r-1/ou-1/ou-2/2/', '/3/'].map(account);
    const deepest = { unitId: 'ou-2', units: [], accounts: [{ accountId: '2' }] };
    expect(ids(treeOf(units, accounts))).toEqual({
      units: [{ unitId: 'r-1', units: [{ unitId: 'ou-1', units: [deepest], accounts: [] }], accounts: [{ accountId: '1' }] }],
      accounts: [{ accountId: '3' }],
    });
  });

  it('begins where the caller may see', () => {
    const tree = treeOf([unit('/r-1/ou-1/ou-2/'), unit('/r-1/ou-3/')], []);
    expect(ids(tree)).toMatchObject({ units: [{ unitId: 'ou-2' }, { unitId: 'ou-3' }] });
  });
});
