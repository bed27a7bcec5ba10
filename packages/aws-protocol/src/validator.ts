import type { ConstraintTable, ShapeConstraint } from './constraints.js';
import { commonFault } from './faults.js';
import { oncePer } from './once-per.js';
import { compilePattern } from './pattern.js';

/** Checks an operation's input; throws what AWS answers, or returns. */
export type Validator = (input: object) => void;

type Check = (value: unknown, path: string, violations: string[]) => void;
type Test = (value: unknown) => boolean;

/** One limit of a shape: its test, and what AWS says of a value that fails it. */
interface Limit {
  readonly passes: Test;
  readonly text: string;
}

/** Longest value a pattern is tried on when its length is refused anyway: some patterns cost the square of the length. */
export const longestTried = 512;

/**
 * Prepares the check of one operation's input against the model's required, length, range, pattern and enum constraints.
 * Text of the message: AWS's, e.g. `1 validation error detected: Value null at 'name' failed to satisfy constraint: Member must not be null`.
 * @returns `undefined` when there is nothing to check.
 */
export function compileValidator(table: ConstraintTable, operation: string): Validator | undefined {
  const input = table.operations[operation]?.input;
  if (input === undefined) return undefined;
  const check = new ValidatorCompiler(table).structure(input);
  if (check === undefined) return undefined;
  return (value) => {
    const violations: string[] = [];
    check(value, '', violations);
    if (violations.length > 0) throw commonFault('validation', validationMessage(violations));
  };
}

/** `2 validation errors detected: …; …`; each violation as {@link violation} writes it. */
export function validationMessage(violations: readonly string[]): string {
  return `${violations.length} validation error${violations.length === 1 ? '' : 's'} detected: ${violations.join('; ')}`;
}

/** `Value 'x' at 'name' failed to satisfy constraint: Member must …`, for checks a handler makes in AWS's words. */
export function violation(value: unknown, path: string, constraint: string): string {
  return `Value ${printed(value)} at '${path}' failed to satisfy constraint: ${constraint}`;
}

class ValidatorCompiler {
  constructor(readonly table: ConstraintTable) {}

  structure(name: string): Check | undefined {
    const shape = this.table.shapes[name];
    return shape === undefined ? undefined : this.#structure(shape);
  }

  readonly #check = oncePer<string, Check>(
    (name) => this.#make(this.table.shapes[name] ?? { type: 'unknown' }),
    (made) => (value, path, violations) => made()(value, path, violations),
  );

  #make(shape: ShapeConstraint): Check {
    if (shape.type === 'structure') return this.#structure(shape);
    const limits = limitsOf(shape);
    const own = limits.length === 0 ? undefined : limitCheck(limits);
    const inner = shape.type === 'list' ? this.#listMembers(shape) : shape.type === 'map' ? this.#mapEntries(shape) : integerCheck(shape);
    if (inner === undefined) return own ?? nothing;
    if (own === undefined) return inner;
    return (value, path, violations) => {
      own(value, path, violations);
      inner(value, path, violations);
    };
  }

  #structure(shape: ShapeConstraint): Check {
    const required = new Set(shape.required);
    const members = Object.entries(shape.members ?? {})
      .map(([name, target]) => ({ name, path: lowerCamel(name), required: required.has(name), check: this.#check(target) }))
      .filter((member) => member.required || member.check !== nothing);
    return (value, path, violations) => {
      const source = value as Readonly<Record<string, unknown>>;
      for (const member of members) {
        const given = source[member.name];
        if (given === undefined || given === null) {
          if (member.required) violations.push(violation(null, joined(path, member.path), 'Member must not be null'));
        } else if (member.check !== nothing) member.check(given, joined(path, member.path), violations);
      }
    };
  }

  /** Scalars are reported once for the whole list, structures each at `name.1.member`, counted from one. */
  #listMembers(shape: ShapeConstraint): Check {
    const target = this.table.shapes[shape.member ?? ''] ?? { type: 'unknown' };
    const scalar = scalarCheck(target, 'Member must satisfy constraint: ');
    const check = scalar === undefined ? this.#check(shape.member ?? '') : nothing;
    return (value, path, violations) => {
      const items = value as readonly unknown[];
      if (scalar !== undefined && items.every((item) => item !== null)) return scalar(items, items, path, violations);
      items.forEach((item, index) => {
        const at = `${path}.${index + 1}.member`;
        if (item === null || item === undefined) violations.push(violation(null, at, 'Member must not be null'));
        else check(item, at, violations);
      });
    };
  }

  #mapEntries(shape: ShapeConstraint): Check {
    const { shapes } = this.table;
    const keys = scalarCheck(shapes[shape.key ?? ''] ?? { type: 'unknown' }, 'Map keys must satisfy constraint: ');
    const values = scalarCheck(shapes[shape.value ?? ''] ?? { type: 'unknown' }, 'Map value must satisfy constraint: ');
    const check = values === undefined ? this.#check(shape.value ?? '') : nothing;
    return (value, path, violations) => {
      const map = value as Readonly<Record<string, unknown>>;
      keys?.(Object.keys(map), map, path, violations);
      values?.(Object.values(map), map, path, violations);
      if (check === nothing) return;
      for (const [key, item] of Object.entries(map)) check(item, `${path}.${key}.member`, violations);
    };
  }
}

function nothing(): void {
  // a shape without constraints
}

function joined(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}

/** `KmsKeyId` is reported as `kmsKeyId`: AWS's framework names the members of its own classes. */
function lowerCamel(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function limitCheck(limits: readonly Limit[]): Check {
  return (value, path, violations) => {
    for (const limit of limits) if (!limit.passes(value)) violations.push(violation(value, path, limit.text));
  };
}

/** The limits of scalars in a list or map, reported together: AWS lists every constraint, not only those that failed. */
function scalarCheck(
  target: ShapeConstraint,
  introduction: string,
): ((items: readonly unknown[], whole: unknown, path: string, violations: string[]) => void) | undefined {
  if (target.type === 'structure' || target.type === 'list' || target.type === 'map') return undefined;
  const limits = limitsOf(target);
  if (limits.length === 0) return undefined;
  const text = `${introduction}[${limits.map((limit) => limit.text).join(', ')}]`;
  return (items, whole, path, violations) => {
    if (!items.every((item) => limits.every((limit) => limit.passes(item)))) violations.push(violation(whole, path, text));
  };
}

function limitsOf(shape: ShapeConstraint): readonly Limit[] {
  const numeric = /^(integer|long|float|double|bigInteger|bigDecimal|short|byte)$/.test(shape.type);
  const bound = numeric ? 'value' : 'length';
  const sizeOf = numeric ? (value: unknown) => Number(value) : lengthOf;
  const { min, max, pattern } = shape;
  const limits: Limit[] = [];
  if (max !== undefined)
    limits.push({ passes: (value) => sizeOf(value) <= max, text: `Member must have ${bound} less than or equal to ${max}` });
  if (min !== undefined && (numeric || min > 0))
    limits.push({ passes: (value) => sizeOf(value) >= min, text: `Member must have ${bound} greater than or equal to ${min}` });
  if (pattern !== undefined)
    limits.push({ passes: patternTest(pattern, max), text: `Member must satisfy regular expression pattern: ${pattern}` });
  if (shape.enum !== undefined) {
    const choices: ReadonlySet<unknown> = new Set(shape.enum);
    limits.push({ passes: (value) => choices.has(value), text: `Member must satisfy enum value set: [${shape.enum.join(', ')}]` });
  }
  return limits;
}

/** A value far over its length is reported for that alone. */
function patternTest(pattern: string, max: number | undefined): Test {
  const matches = compilePattern(pattern);
  const longest = max === undefined ? Infinity : Math.max(max, longestTried);
  return (value) => typeof value !== 'string' || value.length > longest || matches(value);
}

/** The SDK's schemas do not tell integers from other numbers, the model does. */
function integerCheck(shape: ShapeConstraint): Check | undefined {
  if (shape.type !== 'integer' && shape.type !== 'long') return undefined;
  const name = shape.type === 'integer' ? 'an Integer' : 'a Long';
  const [least, most] = shape.type === 'integer' ? [-0x8000_0000, 0x7fff_ffff] : [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER];
  return (value, _path, violations) => {
    const number = value as number;
    const refused = !Number.isInteger(number) || ((number < least || number > most) && violations.length === 0);
    if (refused) throw commonFault('serialization', `NUMBER_VALUE can not be converted to ${name}`);
  };
}

function lengthOf(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (Array.isArray(value)) return value.length;
  if (value instanceof Uint8Array) return value.byteLength;
  return typeof value === 'object' && value !== null ? Object.keys(value).length : 0;
}

/** As Java's `toString` prints it: `'x'`, `'[a, b]'`, `'{key=value}'`, `null`. */
function printed(value: unknown): string {
  return value === null || value === undefined ? 'null' : `'${javaText(value)}'`;
}

function javaText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(javaText).join(', ')}]`;
  if (value instanceof Date) return value.toISOString();
  if (value instanceof Uint8Array) return `java.nio.HeapByteBuffer[pos=0 lim=${value.byteLength} cap=${value.byteLength}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  return `{${Object.entries(value)
    .map(([key, each]) => `${key}=${javaText(each)}`)
    .join(', ')}}`;
}
