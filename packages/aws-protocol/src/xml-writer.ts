import { oncePer } from './once-per.js';
import { writeText } from './scalar-text.js';
import type { Scalar } from './scalar-text.js';
import type { Member, Shape, StructureShape } from './shape.js';

/** Writes the content of an element, without its own tags. */
type ContentWriter = (value: unknown) => string;
/** Writes a member's element or elements, tags included; nothing for an absent member. */
type MemberWriter = (parent: Readonly<Record<string, unknown>>) => string;

interface ElementWriter {
  readonly attributes: (value: unknown) => string;
  readonly content: ContentWriter;
}

/** The writer of what stands inside a structure's element. Members bound to headers must not be among its members. */
export function compileXmlWriter(shape: StructureShape, milliseconds: boolean): (value: object) => string {
  return new XmlWriterCompiler(milliseconds).writer(shape).content;
}

/** The writer of one whole element with its attributes. */
export function compileXmlElementWriter(
  shape: Shape,
  name: string,
  namespace: string | undefined,
  milliseconds: boolean,
): (value: unknown) => string {
  const writer = new XmlWriterCompiler(milliseconds).writer(shape);
  const declaration = namespace === undefined ? '' : ` xmlns="${escapeXml(namespace)}"`;
  return (value) => `<${name}${declaration}${writer.attributes(value)}>${writer.content(value)}</${name}>`;
}

/** Characters XML 1.0 cannot hold even escaped become U+FFFD; S3 clients ask for url-encoded keys because of them. */
export function escapeXml(text: string): string {
  return special.test(text) ? text.replace(everySpecial, (character) => escapes[character] ?? '\ufffd') : text;
}

// eslint-disable-next-line no-control-regex -- XML cannot hold control characters
const special =
  /[&<>"'\r\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
const everySpecial = new RegExp(special, 'g');
const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;', '\r': '&#13;' };

class XmlWriterCompiler {
  /** `milliseconds`: S3 writes `.000Z`, the query services leave zero milliseconds out. */
  constructor(readonly milliseconds: boolean) {}

  readonly writer = oncePer<Shape, ElementWriter>(
    (shape) => this.#make(shape),
    (made) => ({ attributes: (value) => made().attributes(value), content: (value) => made().content(value) }),
  );

  #make(shape: Shape): ElementWriter {
    switch (shape.kind) {
      case 'structure':
        return this.#structure(shape);
      case 'list': {
        const item = this.#element(shape.member, shape.member.traits.xmlName ?? 'member');
        return plain((value) => (value as readonly unknown[]).map(item).join(''));
      }
      case 'map':
        return plain(this.#mapEntries(shape.key, shape.value, 'entry'));
      case 'document':
        return plain((value) => escapeXml(JSON.stringify(value)));
      default:
        return plain((value) => escapeXml(this.#text(shape, value)));
    }
  }

  #text(shape: Scalar, value: unknown): string {
    const precise = this.milliseconds && shape.kind === 'timestamp' && (shape.timestampFormat ?? 'dateTime') === 'dateTime';
    return precise ? (value as Date).toISOString() : writeText(shape, value, 'dateTime');
  }

  #structure(shape: StructureShape): ElementWriter {
    const attributes = shape.members.filter((member) => member.traits.xmlAttribute);
    const writers = shape.members.filter((member) => !member.traits.xmlAttribute).map((member) => this.#member(member));
    return {
      attributes: (value) => attributes.map((member) => attributeText(member, value as Readonly<Record<string, unknown>>)).join(''),
      content: (value) => {
        let out = '';
        for (const write of writers) out += write(value as Readonly<Record<string, unknown>>);
        return out;
      },
    };
  }

  #member(member: Member): MemberWriter {
    const name = member.traits.xmlName ?? member.name;
    const { shape } = member;
    const present =
      (write: (value: unknown) => string): MemberWriter =>
      (parent) => {
        const value = parent[member.name];
        return value === undefined || value === null ? '' : write(value);
      };
    if (!member.traits.xmlFlattened) return present(this.#element(member, name));
    if (shape.kind === 'list') {
      const item = this.#element(shape.member, name);
      return present((value) => (value as readonly unknown[]).map(item).join(''));
    }
    return shape.kind === 'map' ? present(this.#mapEntries(shape.key, shape.value, name)) : present(this.#element(member, name));
  }

  #element(member: Member, name: string): (value: unknown) => string {
    const writer = this.writer(member.shape);
    const own = member.traits.xmlNamespace;
    const namespace = own === undefined ? '' : ` xmlns${own[0] === '' || own[0] === undefined ? '' : `:${own[0]}`}="${escapeXml(own[1])}"`;
    return (value) => `<${name}${namespace}${writer.attributes(value)}>${writer.content(value)}</${name}>`;
  }

  #mapEntries(key: Member, value: Member, entry: string): ContentWriter {
    const writeKey = this.#element(key, key.traits.xmlName ?? 'key');
    const writeValue = this.#element(value, value.traits.xmlName ?? 'value');
    return (map) =>
      Object.entries(map as object)
        .map(([name, held]) => `<${entry}>${writeKey(name)}${writeValue(held)}</${entry}>`)
        .join('');
  }
}

function plain(content: ContentWriter): ElementWriter {
  return { attributes: () => '', content };
}

function attributeText(member: Member, parent: Readonly<Record<string, unknown>>): string {
  const value = parent[member.name];
  return value === undefined || value === null ? '' : ` ${member.traits.xmlName ?? member.name}="${escapeXml(String(value))}"`;
}
