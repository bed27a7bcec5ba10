import { type Document, isAlias, isMap, isNode, isScalar, LineCounter, type Node, parseDocument, visit } from 'yaml';
import type { z } from 'zod';

import { pathText, SeedError, type SeedPath, type SeedProblem } from './seed-error.js';
import { type Seed, seedSchema } from './seed-schema.js';

/** A seed that has the right form, and where each thing in it stands. */
export interface ReadSeed {
  readonly seed: Seed;
  /** All problems as one error, in order of their lines. */
  refuse(problems: readonly SeedProblem[]): SeedError;
}

/** Deeper than any tree of units or any policy. */
const DEEPEST = 200;
/** Each is looked up among all nodes before it, so many take minutes. */
const MOST_ALIASES = 1000;
/** Nobody reads more. */
const MOST_PROBLEMS = 100;

/**
 * Reads YAML, and so JSON.
 *
 * @param file named in errors
 * @throws {@link SeedError}
 */
export function readSeed(text: string, file: string): ReadSeed {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0) {
    throw new SeedError(document.errors.map(({ pos, message }) => `${file}:${lines.linePos(pos[0]).line}: ${message}`).join('\n'));
  }
  const lineAt = ({ range }: Node): number => lines.linePos(range?.[0] ?? 0).line;
  checkNodes(document, (node, message) => new SeedError(`${file}:${lineAt(node)}: ${message}`));
  keepDigits(document);
  const lineOf = (problem: SeedProblem): number => lines.linePos(offsetOf(document, problem)).line;
  const refuse = (problems: readonly SeedProblem[]): SeedError => {
    const located = problems
      .slice(0, MOST_PROBLEMS)
      .map((problem) => ({ line: lineOf(problem), ...problem }))
      .sort((a, b) => a.line - b.line);
    const said = located.map(({ line, path, message }) => `${file}:${line}: ${path.length === 0 ? '' : `${pathText(path)}: `}${message}`);
    const left = problems.length - located.length;
    return new SeedError([...new Set(said), ...(left > 0 ? [`and ${left} more`] : [])].join('\n'));
  };
  const result = seedSchema.safeParse(plainValue(document, file) ?? {});
  if (!result.success) throw refuse(result.error.issues.flatMap(problemsOf));
  return { seed: result.data, refuse };
}

/** Refuses what no seed needs and what would never come to an end: an alias inside what it stands for. */
function checkNodes(document: Document, refusal: (node: Node, message: string) => SeedError): void {
  const anchors = new Map<string, Node>();
  let aliases = 0;
  visit(document, {
    Pair: (_, { key }) => {
      // it would be lost on the way
      if (isScalar(key) && key.value === '__proto__') throw refusal(key, '__proto__ cannot be a key in a seed');
    },
    Node: (_, node, ancestors) => {
      if (ancestors.length > DEEPEST) throw refusal(node, 'is nested too deeply');
      if (!isAlias(node)) {
        if (node.anchor !== undefined) anchors.set(node.anchor, node);
        return;
      }
      const meant = anchors.get(node.source);
      if (meant === undefined) throw refusal(node, `there is no anchor &${node.source} before *${node.source}`);
      if (ancestors.includes(meant)) throw refusal(node, `*${node.source} stands inside what it stands for`);
      if (++aliases > MOST_ALIASES) throw refusal(node, `more than ${MOST_ALIASES} aliases`);
    },
  });
}

/** YAML reads `012345678901` as a number and drops the zero; twelve digits are an account. */
function keepDigits(document: Document): void {
  visit(document, {
    Scalar: (_, node) => {
      if (typeof node.value === 'number' && /^\d{12}$/.test(node.source ?? '')) node.value = node.source;
    },
  });
}

function plainValue(document: Document, file: string): unknown {
  try {
    return document.toJS();
  } catch (error) {
    // few aliases of aliases that stand for millions of nodes
    if (error instanceof ReferenceError) throw new SeedError(`${file}:1: ${error.message}`);
    throw error;
  }
}

function problemsOf(issue: z.core.$ZodIssue): SeedProblem[] {
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ path: [...path, key], key, message: `is not known here; known are ${knownAt(path).join(', ')}` }));
    case 'invalid_type':
      return [
        {
          path,
          message: issue.input === undefined && /undefined/.test(issue.message) ? 'is missing' : `must be ${wordOf(issue.expected)}`,
        },
      ];
    case 'invalid_value':
      return [{ path, message: `must be one of ${issue.values.join(', ')}` }];
    default:
      return [{ path, message: issue.message }];
  }
}

function wordOf(expected: string): string {
  const words: Record<string, string> = {
    array: 'a list',
    object: 'a mapping',
    record: 'a mapping',
    string: 'text',
    number: 'a number',
    boolean: 'true or false',
  };
  return words[expected] ?? expected;
}

/** Members the schema has at a place. */
function knownAt(path: SeedPath): string[] {
  let schema: z.core.$ZodType = seedSchema;
  const bare = (given: z.core.$ZodType): z.core.$ZodType => {
    const { innerType } = given._zod.def as { innerType?: z.core.$ZodType };
    return innerType === undefined ? given : bare(innerType);
  };
  for (const step of path) {
    const { shape, element } = bare(schema)._zod.def as { shape?: Record<string, z.core.$ZodType>; element?: z.core.$ZodType };
    schema = (typeof step === 'number' ? element : shape?.[step]) ?? schema;
  }
  return Object.keys((bare(schema)._zod.def as { shape?: object }).shape ?? {});
}

/** Start of what a problem is about; of what it stands in, when it is not there. */
function offsetOf(document: Document, { path, key }: SeedProblem): number {
  for (let length = path.length; length > 0; length--) {
    const steps = path.slice(0, length);
    const parent = length === 1 ? document.contents : document.getIn(steps.slice(0, -1), true);
    const found = keyNode(parent, steps.at(-1)!, key !== undefined) ?? document.getIn(steps, true);
    if (isNode(found) && found.range) return found.range[0];
  }
  return isNode(document.contents) ? (document.contents.range?.[0] ?? 0) : 0;
}

/** The key of a member: where its value is a block, the key is what the eye looks for. */
function keyNode(parent: unknown, step: string | number, always: boolean): Node | undefined {
  if (!isMap(parent)) return undefined;
  const pair = parent.items.find(({ key }) => isScalar(key) && key.value === step);
  return pair && isNode(pair.key) && (always || !isScalar(pair.value)) ? pair.key : undefined;
}
