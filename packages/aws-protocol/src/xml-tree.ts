import { commonFault } from './faults.js';

/** One element of a parsed document. Names keep their prefix, e.g. `xsi:type`. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** Character data directly inside, entities resolved, white space kept. */
  readonly text: string;
}

interface OpenElement extends XmlElement {
  readonly children: OpenElement[];
  text: string;
}

const deepest = 64;
const namePattern = /[^\s/>=<"'&]+/y;
const attributePattern = /\s+([^\s/>=<"'&]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const tagEndPattern = /\s*(\/?)>/y;
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * Parses a document into elements. No document type and so no declared entities: nothing expands.
 * @throws UnmodelledFault `malformedXml`
 */
export function parseXml(text: string): XmlElement {
  return new XmlParser(text).document();
}

class XmlParser {
  #at = 0;

  constructor(readonly text: string) {}

  document(): XmlElement {
    if (this.text.startsWith('\uFEFF')) this.#at = 1;
    const holder: OpenElement = { name: '', attributes: new Map(), children: [], text: '' };
    const open: OpenElement[] = [holder];
    while (this.#at < this.text.length) this.#step(open);
    const root = holder.children[0];
    if (open.length !== 1 || root === undefined || holder.children.length !== 1 || holder.text.trim() !== '') throw malformed();
    return root;
  }

  #step(open: OpenElement[]): void {
    const { text } = this;
    const current = open.at(-1)!;
    const tag = text.indexOf('<', this.#at);
    const end = tag === -1 ? text.length : tag;
    if (end > this.#at) current.text += unescaped(text.slice(this.#at, end));
    this.#at = end;
    if (tag === -1) return;
    if (text.startsWith('<!--', tag)) this.#skipPast('-->', tag + 4);
    else if (text.startsWith('<![CDATA[', tag)) current.text += this.#skipPast(']]>', tag + 9);
    else if (text.startsWith('<?', tag)) this.#skipPast('?>', tag + 2);
    else if (text.startsWith('<!', tag)) throw malformed();
    else if (text.startsWith('</', tag)) this.#close(open, tag);
    else this.#open(open, tag);
  }

  #skipPast(mark: string, from: number): string {
    const end = this.text.indexOf(mark, from);
    if (end === -1) throw malformed();
    this.#at = end + mark.length;
    return this.text.slice(from, end);
  }

  #open(open: OpenElement[], tag: number): void {
    this.#at = tag + 1;
    const name = this.#match(namePattern)?.[0];
    if (name === undefined || open.length > deepest) throw malformed();
    const attributes = new Map<string, string>();
    for (let found = this.#match(attributePattern); found !== null; found = this.#match(attributePattern)) {
      if (attributes.has(found[1]!)) throw malformed();
      attributes.set(found[1]!, unescaped(found[2] ?? found[3] ?? ''));
    }
    const end = this.#match(tagEndPattern);
    if (end === null) throw malformed();
    const element: OpenElement = { name, attributes, children: [], text: '' };
    open.at(-1)!.children.push(element);
    if (end[1] === '') open.push(element);
  }

  #close(open: OpenElement[], tag: number): void {
    this.#at = tag + 2;
    const name = this.#match(namePattern)?.[0];
    const end = this.#match(tagEndPattern);
    if (open.length < 2 || open.pop()!.name !== name || end === null || end[1] !== '') throw malformed();
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.text);
    if (found !== null) this.#at = pattern.lastIndex;
    return found;
  }
}

function unescaped(text: string): string {
  if (!text.includes('&')) return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  return text.replace(/\r\n?/g, '\n').replace(/&([^;&\s]{0,10});?/g, (whole, name: string) => {
    if (!whole.endsWith(';')) throw malformed();
    return entities[name] ?? character(name);
  });
}

function character(name: string): string {
  const code = /^#x[0-9a-fA-F]+$/.test(name)
    ? Number.parseInt(name.slice(2), 16)
    : /^#\d+$/.test(name)
      ? Number(name.slice(1))
      : Number.NaN;
  if (!(code > 0 && code <= 0x10_ffff) || (code >= 0xd800 && code <= 0xdfff)) throw malformed();
  return String.fromCodePoint(code);
}

function malformed(): Error {
  return commonFault('malformedXml');
}
