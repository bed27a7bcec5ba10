import { Kind, parse, print } from 'graphql';
import type { ConstDirectiveNode, DocumentNode, ObjectTypeDefinitionNode } from 'graphql';

const IMPORTED = ['key', 'shareable', 'tag'];
const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: [${IMPORTED.map((name) => `"@${name}"`).join(', ')}])`;

/** Types that other subgraphs may refer to, with the fields each may be referred to by. */
export function entitiesOf(text: string): ReadonlyMap<string, readonly string[]> {
  const entities = new Map<string, readonly string[]>();
  for (const definition of parse(text).definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.OBJECT_TYPE_EXTENSION) continue;
    const keys = keysOf(definition.directives);
    if (keys.length > 0) entities.set(definition.name.value, [...(entities.get(definition.name.value) ?? []), ...keys]);
  }
  return entities;
}

function keysOf(directives: ObjectTypeDefinitionNode['directives'] = []): string[] {
  return directives
    .filter(({ name }) => name.value === 'key')
    .flatMap(({ arguments: given }: ConstDirectiveNode) =>
      (given ?? []).flatMap(({ name, value }) => (name.value === 'fields' && value.kind === Kind.STRING ? [value.value] : [])),
    );
}

/** What a subgraph has besides its own schema. https://www.apollographql.com/docs/graphos/schema-design/federated-schemas/reference/subgraph-spec */
export function federationFields(text: string): string {
  return `
    scalar _Any
    type _Service { sdl: String! }
    union _Entity = ${[...entitiesOf(text).keys()].join(' | ')}
    extend type Query {
      _service: _Service!
      _entities(representations: [_Any!]!): [_Entity]! @cost(weight: 1, multipliers: ["representations"])
    }`;
}

/** The schema as a composition takes it: the directives of the federation are linked, not defined. */
export function subgraphSchema(text: string): string {
  const document: DocumentNode = parse(text);
  const definitions = document.definitions.filter(
    (definition) => !(definition.kind === Kind.DIRECTIVE_DEFINITION && IMPORTED.includes(definition.name.value)),
  );
  return `${LINK}\n\n${print({ ...document, definitions })}`;
}
