import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
function textScalar(name, parse, serialize) {
    const read = (text) => {
        const value = typeof text === 'string' ? parse(text) : undefined;
        if (value === undefined)
            throw new GraphQLError(`Not a ${name}.`, { extensions: { code: 'BAD_USER_INPUT' } });
        return value;
    };
    return new GraphQLScalarType({
        name,
        serialize,
        parseValue: read,
        parseLiteral: (node) => read(node.kind === Kind.STRING || node.kind === Kind.INT ? node.value : undefined),
    });
}
const dateTime = textScalar('DateTime', (text) => /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/.test(text) && !Number.isNaN(Date.parse(text))
    ? new Date(text)
    : undefined, (value) => (value instanceof Date ? value : new Date(value)).toISOString());
const bigInt = textScalar('BigInt', (text) => (/^-?\d{1,19}$/.test(text) ? BigInt(text) : undefined), String);
/** The sequence number of the ledger behind a letter, so that nobody takes it for a number to count with. */
const revision = textScalar('Revision', (text) => (/^r\d{1,19}$/.test(text) ? BigInt(text.slice(1)) : undefined), (value) => `r${String(value)}`);
/** DateTime is a Date, BigInt and Revision are bigint in resolvers. */
export const scalars = { DateTime: dateTime, BigInt: bigInt, Revision: revision };
//# sourceMappingURL=scalars.js.map