import { getNamedType, getNullableType, isEnumType, isInputObjectType, isLeafType, isListType, isNonNullType } from 'graphql';
import type { GraphQLField, GraphQLInputType } from 'graphql';

type Value = unknown;
type Path = readonly string[];

/** Values for the leaves of inputs: what fits at first sight, and what somebody might send. */
export interface Leaves {
  /** By the name of the scalar. */
  readonly bad: Readonly<Record<string, readonly Value[]>>;
  good(scalar: string, path: Path): Value;
  /** By the name of the type: inputs in which members that may be left out are needed. */
  readonly inputs: Readonly<Record<string, Value>>;
}

export interface BadInput {
  readonly mutation: string;
  readonly inputType: string;
  readonly input: Record<string, Value>;
  /** Which leaf, and what it is. */
  readonly about: string;
}

/** Members inside each other up to which each leaf has every bad value. */
const DEEP = 3;

/** Deeper inputs are inputs inside themselves. */
const DEEPEST = 7;

/** An input of the type in which every needed member is good. */
export function goodInput(type: GraphQLInputType, leaves: Leaves, path: Path = []): Value {
  const inner = getNullableType(type);
  if (isListType(inner)) return [goodInput(inner.ofType as GraphQLInputType, leaves, path)];
  if (isEnumType(inner)) return inner.getValues()[0]!.name;
  if (!isInputObjectType(inner)) return leaves.good(getNamedType(inner).name, path);
  const whole = leaves.inputs[inner.name];
  if (whole !== undefined) return whole;
  const needed = Object.values(inner.getFields()).filter((field) => isNonNullType(field.type));
  return Object.fromEntries(needed.map((field) => [field.name, goodInput(field.type, leaves, [...path, field.name])]));
}

/** For each leaf of a mutation's input, also those that may be left out, the input with each bad value there. */
export function* badInputs({ name, args }: GraphQLField<unknown, unknown>, leaves: Leaves): Generator<BadInput> {
  const type = args[0]!.type;
  const good = goodInput(type, leaves) as Record<string, Value>;
  const told = { mutation: name, inputType: getNamedType(type).name };
  for (const [path, value] of variants(type, leaves, []))
    yield { ...told, input: withValue(good, path, value) as Record<string, Value>, about: `${path.join('.')} = ${shown(value)}` };
}

export interface BadArguments {
  readonly query: string;
  readonly variables: Record<string, Value>;
  readonly about: string;
}

/** The same for the arguments of a query, which are pages and filters. */
export function* badArguments({ name, args, type }: GraphQLField<unknown, unknown>, leaves: Leaves): Generator<BadArguments> {
  const declared = args.map((argument) => `$${argument.name}: ${String(argument.type)}`).join(', ');
  const passed = args.map((argument) => `${argument.name}: $${argument.name}`).join(', ');
  const query = `query (${declared}) { ${name}(${passed}) ${isLeafType(getNamedType(type)) ? '' : '{ __typename }'} }`;
  const needed = args.filter((argument) => isNonNullType(argument.type) || argument.name === 'first');
  const good = Object.fromEntries(needed.map((argument) => [argument.name, goodInput(argument.type, leaves, [argument.name])]));
  for (const argument of args)
    for (const [path, value] of variants(argument.type, leaves, [argument.name]))
      yield {
        query,
        variables: withValue(good, path, value) as Record<string, Value>,
        about: `${name} ${path.join('.')} = ${shown(value)}`,
      };
}

function* variants(type: GraphQLInputType, leaves: Leaves, path: Path): Generator<readonly [Path, Value]> {
  if (path.length > DEEPEST) return;
  if (!isNonNullType(type)) yield [path, null];
  const inner = getNullableType(type);
  if (isListType(inner)) {
    const one = goodInput(inner.ofType as GraphQLInputType, leaves, path);
    yield [path, []];
    yield [path, Array.from({ length: 300 }, () => one)];
    yield* variants(inner.ofType as GraphQLInputType, leaves, [...path, '0']);
  } else if (isInputObjectType(inner)) {
    for (const field of Object.values(inner.getFields())) yield* variants(field.type, leaves, [...path, field.name]);
  } else if (isEnumType(inner)) for (const { name } of inner.getValues()) yield [path, name];
  else {
    const bad = leaves.bad[getNamedType(inner).name] ?? [];
    // far inside, where one schema checks all of them, each leaf has one of them
    const some = path.length <= DEEP || bad.length === 0 ? bad : [bad[path.join('').length % bad.length]];
    for (const value of some) yield [path, value];
  }
}

/** Members on the way there are made when there are none. */
function withValue(into: Value, [member, ...rest]: Path, value: Value): Value {
  if (member === undefined) return value;
  if (member === '0') return [withValue((into as Value[] | undefined)?.[0], rest, value)];
  const object = (into ?? {}) as Record<string, Value>;
  return { ...object, [member]: withValue(object[member], rest, value) };
}

function shown(value: Value): string {
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 60)}… (${text.length})` : text;
}
