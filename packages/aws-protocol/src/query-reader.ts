import { commonFault } from './faults.js';
import { oncePer } from './once-per.js';
import type { Parameters } from './query-string.js';
import { NotOfType, readText } from './scalar-text.js';
import type { Member, Shape, StructureShape } from './shape.js';

/** `Tags.member.1.Key=a` as a tree: each part between dots is a level. */
interface Node {
  value: string | undefined;
  readonly children: Map<string, Node>;
}

type NodeReader = (node: Node) => unknown;

const deepest = 32;

/** The reader of an awsQuery form: nested structures, lists (`.member.1`, flattened `.1`) and maps (`.entry.1.key`). */
export function compileQueryReader(shape: StructureShape): (parameters: Parameters) => object {
  const read = new QueryReaderCompiler().reader(shape);
  return (parameters) => {
    try {
      return read(tree(parameters)) as object;
    } catch (error) {
      throw error instanceof NotOfType ? commonFault('serialization', error.message) : error;
    }
  };
}

function tree(parameters: Parameters): Node {
  const root: Node = { value: undefined, children: new Map() };
  for (const [name, values] of parameters) {
    const parts = name.split('.', deepest + 1);
    if (parts.length > deepest)
      throw commonFault('serialization', `The parameter ${name.slice(0, 64)}… is nested deeper than ${deepest} levels`);
    let node = root;
    for (const part of parts) {
      let child = node.children.get(part);
      if (child === undefined) node.children.set(part, (child = { value: undefined, children: new Map() }));
      node = child;
    }
    node.value = values.at(-1);
  }
  return root;
}

class QueryReaderCompiler {
  readonly reader = oncePer<Shape, NodeReader>(
    (shape) => this.#make(shape),
    (made) => (node) => made()(node),
  );

  #make(shape: Shape): NodeReader {
    switch (shape.kind) {
      case 'structure': {
        const members = shape.members.map((member) => ({
          name: member.name,
          key: member.traits.xmlName ?? member.name,
          read: this.#member(member),
        }));
        return (node) => {
          const out: Record<string, unknown> = {};
          for (const member of members) {
            const child = node.children.get(member.key);
            if (child !== undefined) out[member.name] = member.read(child);
          }
          return out;
        };
      }
      case 'list':
        return this.#list(shape.member, false);
      case 'map':
        return this.#map(shape.key, shape.value, false);
      case 'document':
        return (node) => node.value;
      default:
        return (node) => {
          if (node.value === undefined) throw commonFault('serialization', 'Unexpected complex element termination');
          return readText(shape, node.value);
        };
    }
  }

  #member(member: Member): NodeReader {
    const { shape } = member;
    const flattened = member.traits.xmlFlattened === 1;
    if (shape.kind === 'list') return this.#list(shape.member, flattened);
    return shape.kind === 'map' ? this.#map(shape.key, shape.value, flattened) : this.reader(shape);
  }

  #list(member: Member, flattened: boolean): NodeReader {
    const read = this.reader(member.shape);
    const key = member.traits.xmlName ?? 'member';
    return (node) => inOrder(flattened ? node : node.children.get(key)).map(read);
  }

  #map(key: Member, value: Member, flattened: boolean): NodeReader {
    const read = this.reader(value.shape);
    const keyName = key.traits.xmlName ?? 'key';
    const valueName = value.traits.xmlName ?? 'value';
    return (node) =>
      Object.fromEntries(
        inOrder(flattened ? node : node.children.get('entry')).flatMap((entry) => {
          const name = entry.children.get(keyName)?.value;
          const held = entry.children.get(valueName);
          return name === undefined || held === undefined ? [] : [[name, read(held)]];
        }),
      );
  }
}

/** Children numbered from 1 by their number; an empty list is sent as `Name=`. */
function inOrder(node: Node | undefined): Node[] {
  if (node === undefined || node.children.size === 0) return [];
  const numbered = [...node.children].map(([name, child]) => {
    if (!/^[1-9]\d{0,8}$/.test(name)) throw commonFault('serialization', `${name.slice(0, 64)} is not the number of a list member`);
    return { position: Number(name), child };
  });
  return numbered.sort((a, b) => a.position - b.position).map(({ child }) => child);
}
