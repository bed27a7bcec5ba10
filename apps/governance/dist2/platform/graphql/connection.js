import { GraphQLError } from 'graphql';
const MAXIMUM = 100;
/**
 * One page of a list, both ways, by the place of its rows and not by their number: rows that come and go do not shift it.
 *
 * @example
 * connection(args, [{ column: 'name', direction: 'asc' }, { column: 'id', direction: 'asc' }],
 *   ({ where, orderBy, take }) => client.sharingPolicy.findMany({ where: { AND: [filter, where] }, orderBy, take }));
 * @throws GraphQLError when neither or both of first and last are given, out of 1 to 100, or a cursor is not of this list
 */
export async function connection(args, order, load, totalCount) {
    return pageOf(await load(keysetOf(args, order)), args, order, totalCount);
}
/** @throws GraphQLError as `connection` does */
export function keysetOf(args, order) {
    const { size, backward } = sizeOf(args);
    const sought = backward ? order.map(reversed) : order;
    const places = [
        ...(args.after == null ? [] : [beyond(order, readCursor(args.after, order))]),
        ...(args.before == null ? [] : [beyond(order.map(reversed), readCursor(args.before, order))]),
    ];
    return {
        where: places.length === 0 ? {} : { AND: places },
        orderBy: sought.map(({ column, direction }) => ({ [column]: direction })),
        take: size + 1,
    };
}
/** The page that rows are which were sought by `keysetOf` of the same arguments. */
export function pageOf(found, args, order, totalCount) {
    const { size, backward } = sizeOf(args);
    const more = found.length > size;
    const rows = found.slice(0, size);
    if (backward)
        rows.reverse();
    const edges = rows.map((node) => ({ node, cursor: cursorOf(node, order) }));
    return {
        edges,
        nodes: rows,
        pageInfo: {
            hasNextPage: backward ? args.before != null : more,
            hasPreviousPage: backward ? more : args.after != null,
            startCursor: edges[0]?.cursor ?? null,
            endCursor: edges.at(-1)?.cursor ?? null,
        },
        ...(totalCount && { totalCount }),
    };
}
function sizeOf({ first, last }) {
    if ((first == null) === (last == null))
        throw badArguments('Give either first or last.');
    const size = (first ?? last);
    if (size < 1 || size > MAXIMUM)
        throw badArguments(`${first == null ? 'last' : 'first'} must be from 1 to ${MAXIMUM}.`);
    return { size, backward: first == null };
}
function reversed({ column, direction }) {
    return { column, direction: direction === 'asc' ? 'desc' : 'asc' };
}
/** (a, b) > (x, y) as a > x or (a = x and b > y): Prisma has no comparison of rows. */
function beyond(order, place) {
    const alternatives = order.map(({ column, direction }, index) => ({
        ...Object.fromEntries(order.slice(0, index).map((key, at) => [key.column, place[at]])),
        [column]: { [direction === 'asc' ? 'gt' : 'lt']: place[index] },
    }));
    return { OR: alternatives };
}
export function cursorOf(row, order) {
    const place = order.map(({ column }) => tagged(row[column]));
    return Buffer.from(JSON.stringify(place)).toString('base64url');
}
function tagged(value) {
    if (value instanceof Date)
        return { at: value.toISOString() };
    return typeof value === 'bigint' ? { int: String(value) } : value;
}
export function readCursor(cursor, order) {
    try {
        const place = JSON.parse(Buffer.from(cursor, 'base64url').toString());
        if (Array.isArray(place) && place.length === order.length)
            return place.map(untagged);
    }
    catch {
        // not ours
    }
    throw badArguments('This cursor is not of this list.');
}
function untagged(value) {
    if (typeof value === 'string' || typeof value === 'number')
        return value;
    const { at, int } = (value ?? {});
    if (at !== undefined && !Number.isNaN(Date.parse(at)))
        return new Date(at);
    if (int !== undefined && /^-?\d{1,19}$/.test(int))
        return BigInt(int);
    throw new TypeError('neither text, number, time nor whole number');
}
function badArguments(message) {
    return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}
//# sourceMappingURL=connection.js.map