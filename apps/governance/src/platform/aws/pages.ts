interface Page<Item> {
  readonly items: readonly Item[] | undefined;
  /** Some services end with an empty one. */
  readonly next: string | undefined;
}

/**
 * Everything a paged operation lists. A page may come empty with a token: only a page without one is the last.
 *
 * @example
 * await allPages(async (NextToken) => {
 *   const { Roots: items, NextToken: next } = await organizations.send(new ListRootsCommand({ NextToken }));
 *   return { items, next };
 * });
 */
export async function allPages<Item>(read: (token: string | undefined) => Promise<Page<Item>>): Promise<Item[]> {
  const all: Item[] = [];
  let token: string | undefined;
  do {
    const { items = [], next } = await read(token);
    all.push(...items);
    if (next !== undefined && next === token) throw new Error('AWS answered a page with the token of the page itself.');
    token = next === '' ? undefined : next;
  } while (token !== undefined);
  return all;
}
