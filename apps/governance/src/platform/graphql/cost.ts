import { getNamedType, isCompositeType, isLeafType, Kind } from 'graphql';
import type {
  FieldNode,
  FragmentDefinitionNode,
  GraphQLCompositeType,
  GraphQLField,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionSetNode,
  ValueNode,
} from 'graphql';

import { requestError } from './request-error.js';

export interface Cost {
  /** Points: about the number of things that are looked up. */
  readonly points: number;
  /** How many nodes the connections may hold together. */
  readonly nodes: number;
}

export type Variables = Readonly<Record<string, unknown>>;

/** Part of an operation that costs something; what it costs depends on the variables. */
interface Step {
  readonly points: number;
  /** How often what is inside may be there. */
  readonly times: (variables: Variables) => number;
  readonly isConnection: boolean;
  readonly inside: readonly Step[];
}

const MAXIMUM_PAGE = 100;
const MUTATION_POINTS = 10;

/**
 * Works out what an operation costs, once for each document; the returned function takes the variables of a request. A field that returns
 * something composite is one point, or as `@cost` says, times the sizes of the connections it is in. A mutation is ten.
 *
 * @throws RequestError (the returned function) when a connection is asked without `first` or `last`, or for a size out of 1 to 100
 */
export function costOf(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): (variables: Variables) => Cost {
  const root = schema.getRootType(operation.operation);
  const defaults = new Map(operation.variableDefinitions?.map(({ variable, defaultValue }) => [variable.name.value, defaultValue]));
  const perRoot = operation.operation === 'mutation' ? MUTATION_POINTS : 1;

  const stepsOf = (set: SelectionSetNode | undefined, type: GraphQLCompositeType, points: number): Step[] =>
    (set?.selections ?? []).flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return stepOf(selection, type, points);
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value)! : selection;
      const inner = fragment.typeCondition ? (schema.getType(fragment.typeCondition.name.value) as GraphQLCompositeType) : type;
      return stepsOf(fragment.selectionSet, inner, points);
    });

  const stepOf = (node: FieldNode, parent: GraphQLCompositeType, points: number): Step[] => {
    const field = 'getFields' in parent ? parent.getFields()[node.name.value] : undefined;
    // __typename and introspection
    if (field === undefined) return [];
    const type = getNamedType(field.type);
    const cost = costDirective(field);
    const isConnection = type.name.endsWith('Connection') && field.args.some(({ name }) => name === 'first');
    if (isLeafType(type) && cost === undefined) return [];
    const isPart = /(Connection|Edge)$/.test(parent.name);
    const sizes = [
      ...(isConnection ? [pageSize(node, defaults)] : []),
      ...(cost?.multipliers ?? []).map((name) => argumentSize(valueOf(node, name), defaults)),
    ];
    return [
      {
        points: cost?.weight ?? (isPart ? 0 : points),
        times: sizes.length === 0 ? once : (variables) => sizes.reduce((product, size) => product * size(variables), 1),
        isConnection,
        inside: isCompositeType(type) ? stepsOf(node.selectionSet, type, 1) : [],
      },
    ];
  };

  const steps = root && stepsOf(operation.selectionSet, root, perRoot);
  return (variables) => {
    if (steps == null) throw requestError('operation', `This API has no ${operation.operation}s.`);
    const total = { points: 0, nodes: 0 };
    for (const step of steps) sum(step, 1, variables, total);
    return total;
  };
}

const once = (): number => 1;

function sum({ points, times, isConnection, inside }: Step, outer: number, variables: Variables, total: { points: number; nodes: number }) {
  const within = outer * times(variables);
  total.points += points * (isConnection ? outer : within);
  if (isConnection) total.nodes += within;
  for (const step of inside) sum(step, within, variables, total);
}

/** `@cost(weight: 5, multipliers: ["ids"])` of the schema. */
function costDirective(field: GraphQLField<unknown, unknown>): { weight: number; multipliers: readonly string[] } | undefined {
  const directive = field.astNode?.directives?.find(({ name }) => name.value === 'cost');
  if (directive === undefined) return undefined;
  const given = new Map(directive.arguments?.map(({ name, value }) => [name.value, value]));
  const weight = given.get('weight');
  const multipliers = given.get('multipliers');
  return {
    weight: weight?.kind === Kind.INT ? Number(weight.value) : 1,
    multipliers:
      multipliers?.kind === Kind.LIST ? multipliers.values.flatMap((each) => (each.kind === Kind.STRING ? [each.value] : [])) : [],
  };
}

type Defaults = ReadonlyMap<string, ValueNode | undefined>;

function valueOf(node: FieldNode, argument: string): ValueNode | undefined {
  return node.arguments?.find(({ name }) => name.value === argument)?.value;
}

function pageSize(node: FieldNode, defaults: Defaults): (variables: Variables) => number {
  const first = numberOf(valueOf(node, 'first'), defaults);
  const last = numberOf(valueOf(node, 'last'), defaults);
  const name = node.name.value;
  return (variables) => {
    const [asked, other] = [first(variables), last(variables)];
    if ((asked === undefined) === (other === undefined)) throw requestError('badUserInput', `${name} takes either first or last.`);
    const size = asked ?? other!;
    if (!Number.isInteger(size) || size < 1 || size > MAXIMUM_PAGE)
      throw requestError('badUserInput', `${name}: ${asked === undefined ? 'last' : 'first'} must be from 1 to ${MAXIMUM_PAGE}.`);
    return size;
  };
}

function numberOf(value: ValueNode | undefined, defaults: Defaults): (variables: Variables) => number | undefined {
  if (value === undefined || value.kind === Kind.NULL) return () => undefined;
  if (value.kind !== Kind.VARIABLE) {
    const literal = value.kind === Kind.INT ? Number(value.value) : Number.NaN;
    return () => literal;
  }
  const name = value.name.value;
  const fallback = defaults.get(name);
  const standing = fallback?.kind === Kind.INT ? Number(fallback.value) : undefined;
  return (variables) => {
    const given = variables[name];
    if (given === undefined) return standing;
    return given === null ? undefined : typeof given === 'number' ? given : Number.NaN;
  };
}

/** A list counts by its length, a number by itself. */
function argumentSize(value: ValueNode | undefined, defaults: Defaults): (variables: Variables) => number {
  const sizeOf = (given: unknown): number => (Array.isArray(given) ? given.length : typeof given === 'number' && given > 1 ? given : 1);
  const literal = (node: ValueNode | undefined): number =>
    node?.kind === Kind.LIST ? node.values.length : node?.kind === Kind.INT ? sizeOf(Number(node.value)) : 1;
  if (value?.kind !== Kind.VARIABLE) return () => literal(value);
  const name = value.name.value;
  return (variables) => (variables[name] === undefined ? literal(defaults.get(name)) : sizeOf(variables[name]));
}
