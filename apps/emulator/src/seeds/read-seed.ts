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
  keepDigits(document);
  const { value, unresolved } = plainValue(document);
  if (unresolved) throw new SeedError(`${file}:${lines.linePos(unresolved.at).line}: ${unresolved.message}`);
  const lineOf = (problem: SeedProblem): number => lines.linePos(offsetOf(document, problem)).line;
  const refuse = (problems: readonly SeedProblem[]): SeedError => {
    const located = problems.map((problem) => ({ line: lineOf(problem), ...problem })).sort((a, b) => a.line - b.line);
    const said = located.map(({ line, path, message }) => `${file}:${line}: ${path.length === 0 ? '' : `${pathText(path)}: `}${message}`);
    return new SeedError([...new Set(said)].join('\n'));
  };
  const result = seedSchema.safeParse(value ?? {});
  if (!result.success) throw refuse(result.error.issues.flatMap(problemsOf));
  return { seed: result.data, refuse };
}

/** YAML reads `012345678901` as a number and drops the zero; twelve digits are an account. */
function keepDigits(document: Document): void {
  visit(document, {
    Scalar: (_, node) => {
      if (typeof node.value === 'number' && /^\d{12}$/.test(node.source ?? '')) node.value = node.source;
    },
  });
}

/** Aliases are followed only here: one without an anchor, or too many of them, is no error of the syntax. */
function plainValue(document: Document): {
  readonly value?: unknown;
  readonly unresolved?: { readonly at: number; readonly message: string };
} {
  try {
    return { value: document.toJS() };
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    let at = 0;
    visit(document, (_, node) => {
      if (!isAlias(node) || node.resolve(document)) return undefined;
      at = node.range?.[0] ?? 0;
      return visit.BREAK;
    });
    return { unresolved: { at, message: error.message } };
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
