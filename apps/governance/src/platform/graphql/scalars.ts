import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

function textScalar<Value>(
  name: string,
  parse: (text: string) => Value | undefined,
  serialize: (value: unknown) => string,
): GraphQLScalarType {
  const read = (text: unknown): Value => {
    const value = typeof text === 'string' ? parse(text) : undefined;
    if (value === undefined) throw new GraphQLError(`Not a ${name}.`, { extensions: { code: 'BAD_USER_INPUT' } });
    return value;
  };
  return new GraphQLScalarType({
    name,
    serialize,
    parseValue: read,
    parseLiteral: (node) => read(node.kind === Kind.STRING || node.kind === Kind.INT ? node.value : undefined),
  });
}

/** Years of four digits: PostgreSQL has no year 0, and writes those after 9999 in a way of its own. */
const EARLIEST = Date.parse('0001-01-01T00:00:00Z');
const LATEST = Date.parse('9999-12-31T23:59:59.999Z');

/** What fits into a column. */
function kept(value: bigint): bigint | undefined {
  return BigInt.asIntN(64, value) === value ? value : undefined;
}

const dateTime = textScalar(
  'DateTime',
  (text) => {
    if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/.test(text)) return undefined;
    const time = Date.parse(text);
    return time >= EARLIEST && time <= LATEST ? new Date(time) : undefined;
  },
  (value) => (value instanceof Date ? value : new Date(value as string | number)).toISOString(),
);
const bigInt = textScalar('BigInt', (text) => (/^-?\d{1,19}$/.test(text) ? kept(BigInt(text)) : undefined), String);
/** The sequence number of the ledger behind a letter, so that nobody takes it for a number to count with. */
const revision = textScalar(
  'Revision',
  (text) => (/^r\d{1,19}$/.test(text) ? kept(BigInt(text.slice(1))) : undefined),
  (value) => `r${String(value)}`,
);

/** DateTime is a Date, BigInt and Revision are bigint in resolvers. */
export const scalars = { DateTime: dateTime, BigInt: bigInt, Revision: revision };
