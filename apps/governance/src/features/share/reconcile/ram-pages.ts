/**
 * All items of a list of AWS. A page may be empty and still not be the last.
 *
 * @param page answers one page
 */
export async function allPages<Item>(
  page: (nextToken: string | undefined) => Promise<{ readonly items: readonly Item[] | undefined; readonly nextToken: string | undefined }>,
): Promise<Item[]> {
  const all: Item[] = [];
  let token: string | undefined;
  do {
    const { items, nextToken } = await page(token);
    all.push(...(items ?? []));
    token = nextToken === '' ? undefined : nextToken;
  } while (token !== undefined);
  return all;
}
