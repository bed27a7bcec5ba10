import { keysetOf, pageOf } from './connection.js';
import { loader } from './loader.js';
/**
 * A connection inside a list: what `connection` is for one parent, with one statement for all parents of the request. A nested read of Prisma
 * is that statement: a LATERAL join with the page's own LIMIT for each parent.
 *
 * @example
 * grants(share: Share, args: ConnectionArguments, context: RequestContext): Promise<Connection<Grant>> {
 *   const client = this.clients.of(context.actor.tenant);
 *   return batchedConnection(context, {
 *     name: 'Share.grants',
 *     key: share.id,
 *     args,
 *     order: [{ column: 'id', direction: 'asc' }],
 *     load: async (ids, { where, orderBy, take }) => {
 *       const shares = await client.share.findMany({ where: { id: { in: ids } }, select: { id: true, grants: { where, orderBy, take } } });
 *       return new Map(shares.map(({ id, grants }) => [id, grants]));
 *     },
 *     count: async (ids) => {
 *       const shares = await client.share.findMany({ where: { id: { in: ids } }, select: { id: true, _count: { select: { grants: true } } } });
 *       return new Map(shares.map(({ id, _count }) => [id, _count.grants]));
 *     },
 *   });
 * }
 * @throws GraphQLError as `connection` does
 */
export async function batchedConnection(context, { name, key, args, order, load, count }) {
    const keyset = keysetOf(args, order);
    const list = `${name} ${JSON.stringify(args)}`;
    const pages = loader(context, list, async (keys) => {
        const found = await load([...keys], keyset);
        return keys.map((each) => found.get(each) ?? []);
    });
    const sizes = count &&
        (() => loader(context, `${list} count`, async (keys) => {
            const found = await count([...keys]);
            return keys.map((each) => found.get(each) ?? 0);
        }).load(key));
    return pageOf(await pages.load(key), args, order, sizes);
}
//# sourceMappingURL=batched-connection.js.map