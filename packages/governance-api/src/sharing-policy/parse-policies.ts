import { LineCounter, isAlias, isCollection, isMap, isNode, isScalar, parseAllDocuments, visit } from 'yaml';
import type { Document, Node } from 'yaml';

import { checkContent, schemaIssues } from './check-content.js';
import type { Issue } from './check-content.js';
import { policyFileDocument } from './policy-file.js';
import type { NamedPolicy } from './policy-file.js';

export interface FileIssue {
  /** Counted from 1. */
  readonly line: number;
  readonly column: number;
  /** Document of the file, counted from 0. */
  readonly document: number;
  /** e.g. `spec.rules[0].notAfter`; empty when the text is not YAML. */
  readonly path: string;
  readonly reason: string;
}

/** A policy with the place of its document. */
export interface ParsedPolicy extends NamedPolicy {
  readonly document: number;
  readonly line: number;
}

export interface ParsedFile {
  readonly policies: readonly ParsedPolicy[];
  readonly issues: readonly FileIssue[];
}

/** Bytes of a file. */
export const MAXIMUM_FILE_BYTES = 4_194_304;
export const MAXIMUM_DOCUMENTS = 500;
const MAXIMUM_DEPTH = 20;
const MAXIMUM_ISSUES = 50;

/**
 * Reads a file of policies strictly: YAML 1.2 of plain maps, lists and scalars. Anchors, aliases, tags and duplicate or unknown members are
 * issues, as is everything `checkContent` finds. With issues no policy is returned.
 */
export function parsePolicies(text: string): ParsedFile {
  const refuse = (reason: string): ParsedFile => ({ policies: [], issues: [{ line: 1, column: 1, document: 0, path: '', reason }] });
  if (Buffer.byteLength(text) > MAXIMUM_FILE_BYTES) return refuse(`The file is larger than ${MAXIMUM_FILE_BYTES} bytes.`);
  const lines = new LineCounter();
  const documents = documentsOf(text, lines);
  if (documents === undefined) return refuse('The file is nested too deeply.');
  if (documents.length > MAXIMUM_DOCUMENTS) return refuse(`The file has more than ${MAXIMUM_DOCUMENTS} documents.`);
  const read = documents.map((document, index) => readDocument(document, index, lines));
  const policies = read.flatMap(({ policy }) => policy ?? []);
  const issues = [...read.flatMap((each) => each.issues), ...duplicateNames(policies)].slice(0, MAXIMUM_ISSUES);
  return issues.length > 0 ? { policies: [], issues } : { policies, issues };
}

/** @returns undefined when the parser ran out of stack */
function documentsOf(text: string, lineCounter: LineCounter): Document.Parsed[] | undefined {
  try {
    const documents = parseAllDocuments(text, {
      lineCounter,
      version: '1.2',
      schema: 'core',
      uniqueKeys: true,
      merge: false,
      prettyErrors: false,
    });
    return Array.isArray(documents) ? documents.filter((document) => !isEmpty(document)) : [];
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** A file of comments alone is one empty document; so is what follows a last `---`. */
function isEmpty({ contents, errors }: Document.Parsed): boolean {
  return errors.length === 0 && (contents === null || (isScalar(contents) && contents.value === null && contents.source === ''));
}

function readDocument(
  document: Document.Parsed,
  index: number,
  lines: LineCounter,
): { readonly policy?: ParsedPolicy; readonly issues: readonly FileIssue[] } {
  const at = (offset: number, path: string, reason: string): FileIssue => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1), document: index, path, reason };
  };
  const broken = [...document.errors, ...document.warnings].map(({ pos, message }) => at(pos[0], '', message));
  if (broken.length > 0) return { issues: broken };
  const fancy = forbiddenNodes(document).map(({ node, reason }) => at(node.range?.[0] ?? 0, '', reason));
  if (fancy.length > 0) return { issues: fancy };
  const named = namedPolicy(document.toJS({ maxAliasCount: 0 }));
  if ('policy' in named)
    return { policy: { ...named.policy, document: index, line: lines.linePos(document.contents!.range[0]).line }, issues: [] };
  return { issues: named.issues.map(({ path, reason }) => at(placeOf(document, path), pathText(path), reason)) };
}

function forbiddenNodes(document: Document.Parsed): { readonly node: Node; readonly reason: string }[] {
  const found: { node: Node; reason: string }[] = [];
  visit(document, (_, node, path) => {
    if (!isNode(node)) return undefined;
    if (isAlias(node)) found.push({ node, reason: 'Aliases are not read.' });
    else if (node.anchor !== undefined) found.push({ node, reason: 'Anchors are not read.' });
    else if (node.tag !== undefined && (isScalar(node) || isCollection(node))) found.push({ node, reason: 'Tags are not read.' });
    else if (path.length > 2 * MAXIMUM_DEPTH) found.push({ node, reason: 'This is nested too deeply.' });
    return found.length > 0 ? visit.BREAK : undefined;
  });
  return found;
}

function namedPolicy(value: unknown): { readonly policy: NamedPolicy } | { readonly issues: readonly Issue[] } {
  const read = policyFileDocument.safeParse(value);
  if (!read.success) return { issues: schemaIssues(read.error.issues) };
  const { metadata, spec } = read.data;
  const { name, description, scope } = metadata;
  if (/[\0\p{Surrogate}]/u.test(description))
    return { issues: [{ path: ['metadata', 'description'], reason: 'must not hold a NUL or half of a surrogate pair' }] };
  const checked = checkContent({ scope, ...spec });
  if ('content' in checked) return { policy: { name, description, content: checked.content } };
  return { issues: checked.issues.map(({ path, reason }) => ({ path: [path[0] === 'scope' ? 'metadata' : 'spec', ...path], reason })) };
}

/** Where the member is, or the nearest one around it that is there. */
function placeOf(document: Document.Parsed, path: Issue['path']): number {
  for (let length = path.length; length > 0; length -= 1) {
    const parent: unknown = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const name = path[length - 1];
    const key = isMap(parent) ? parent.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(name))?.key : undefined;
    const node: unknown = key ?? document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return document.contents?.range[0] ?? 0;
}

function pathText(path: Issue['path']): string {
  return path.map((step, at) => (typeof step === 'number' ? `[${step}]` : at === 0 ? step : `.${step}`)).join('');
}

function duplicateNames(policies: readonly ParsedPolicy[]): FileIssue[] {
  const first = new Map<string, number>();
  return policies.flatMap(({ name, document, line }) => {
    const before = first.get(name);
    first.set(name, before ?? line);
    return before === undefined
      ? []
      : [{ line, column: 1, document, path: 'metadata.name', reason: `${name} is that of the policy in line ${before} too` }];
  });
}
