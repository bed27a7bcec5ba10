import { commonFault } from './faults.js';
import { oncePer } from './once-per.js';
import { NotOfType, readText } from './scalar-text.js';
import type { Member, Shape, StructureShape } from './shape.js';
import type { XmlElement } from './xml-tree.js';

type XmlReader = (element: XmlElement) => unknown;
type MemberReader = (parent: XmlElement, byName: ReadonlyMap<string, readonly XmlElement[]>) => unknown;

/**
 * The reader of a structure's element. Unknown elements are ignored, absent ones stay absent.
 * A value that is not of its type is a `malformedXml` fault, as in S3.
 */
export function compileXmlReader(shape: StructureShape): (element: XmlElement) => object {
  const read = new XmlReaderCompiler().reader(shape);
  return (element) => {
    try {
      return read(element) as object;
    } catch (error) {
      throw error instanceof NotOfType ? commonFault('malformedXml') : error;
    }
  };
}

class XmlReaderCompiler {
  readonly reader = oncePer<Shape, XmlReader>(
    (shape) => this.#make(shape),
    (made) => (element) => made()(element),
  );

  #make(shape: Shape): XmlReader {
    switch (shape.kind) {
      case 'structure':
        return this.#structure(shape);
      case 'list': {
        const name = shape.member.traits.xmlName ?? 'member';
        const item = this.reader(shape.member.shape);
        return (element) => element.children.filter((child) => localName(child.name) === name).map(item);
      }
      case 'map':
        return this.#map(shape.key, shape.value);
      case 'document':
        return (element) => element.text;
      default:
        return (element) => readText(shape, shape.kind === 'string' ? element.text : element.text.trim());
    }
  }

  #structure(shape: StructureShape): XmlReader {
    const members = shape.members.map((member) => ({ name: member.name, read: this.#member(member) }));
    return (element) => {
      const byName = new Map<string, XmlElement[]>();
      for (const child of element.children) {
        const name = localName(child.name);
        const list = byName.get(name);
        if (list === undefined) byName.set(name, [child]);
        else list.push(child);
      }
      const out: Record<string, unknown> = {};
      for (const member of members) {
        const value = member.read(element, byName);
        if (value !== undefined) out[member.name] = value;
      }
      return out;
    };
  }

  #member(member: Member): MemberReader {
    const name = member.traits.xmlName ?? member.name;
    const { shape } = member;
    if (member.traits.xmlAttribute) return (parent) => parent.attributes.get(name);
    if (shape.kind === 'list' && member.traits.xmlFlattened) {
      const item = this.reader(shape.member.shape);
      return (_parent, byName) => byName.get(name)?.map(item);
    }
    const read = this.reader(shape);
    return (_parent, byName) => {
      const found = byName.get(name)?.[0];
      return found === undefined ? undefined : read(found);
    };
  }

  #map(key: Member, value: Member): XmlReader {
    const keyName = key.traits.xmlName ?? 'key';
    const valueName = value.traits.xmlName ?? 'value';
    const read = this.reader(value.shape);
    return (element) => {
      const entries = element.children.filter((child) => child.name === 'entry');
      return Object.fromEntries(
        entries.flatMap((entry) => {
          const at = entry.children.find((child) => child.name === keyName);
          const held = entry.children.find((child) => child.name === valueName);
          return at === undefined || held === undefined ? [] : [[at.text, read(held)]];
        }),
      );
    };
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
