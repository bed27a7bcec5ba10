/**
 * All items of a list of AWS. A page may be empty and still not be the last.
 *
 * @param page answers one page
 */
export async function allPages(page) {
    const all = [];
    let token;
    do {
        const { items, nextToken } = await page(token);
        all.push(...(items ?? []));
        token = nextToken === '' ? undefined : nextToken;
    } while (token !== undefined);
    return all;
}
//# sourceMappingURL=ram-pages.js.map