import type { PolicyNode, Setting, ValueOperator } from './inheritance.js';

/** An element of the effective policy while it is merged. */
interface Merged {
  value?: Setting;
  /** Operators that the levels so far have left to those below. */
  allowed: readonly ValueOperator[];
  /** The level that assigned the value: of policies on one level the first counts. */
  assignedOn?: number;
  readonly children: Map<string, Merged>;
}

const ALL: readonly ValueOperator[] = ['@@assign', '@@append', '@@remove'];

/**
 * Merges management policies into what is effective for an account, operators resolved.
 * https://docs.aws.amazon.com/organizations/latest/userguide/syntax-inheritance.html
 *
 * @param levels policies of the root, of each unit on the way down and of the account, on each level in the order they were attached
 * @returns the content, an empty object when nothing is set
 */
export function effectivePolicy(levels: readonly (readonly PolicyNode[])[]): Record<string, unknown> {
  const root: Merged = { allowed: ALL, children: new Map() };
  levels.forEach((policies, level) => {
    for (const policy of policies) merge(root, policy, level);
    for (const policy of policies) control(root, policy);
  });
  return (describe(root) ?? {}) as Record<string, unknown>;
}

function merge(into: Merged, node: PolicyNode, level: number): void {
  const { assign, append, remove } = node;
  if (assign !== undefined && into.allowed.includes('@@assign') && into.assignedOn !== level) {
    into.value = assign;
    into.assignedOn = level;
  }
  if (append !== undefined && into.allowed.includes('@@append')) into.value = [...new Set([...listOf(into.value), ...append])];
  if (remove !== undefined && into.allowed.includes('@@remove')) {
    into.value = listOf(into.value).filter((value) => !remove.includes(value));
  }
  for (const [name, child] of node.children) {
    // what forbids operators on an element forbids to add to it
    const found = into.children.get(name) ?? { allowed: into.allowed, children: new Map<string, Merged>() };
    into.children.set(name, found);
    merge(found, child, level);
  }
}

/** Takes away what policies further down may not use; a policy can only take away. */
function control(into: Merged, node: PolicyNode): void {
  const { allowed } = node;
  if (allowed !== undefined) into.allowed = into.allowed.filter((operator) => allowed.includes(operator));
  for (const [name, child] of node.children) control(into.children.get(name)!, child);
}

function listOf(value: Setting | undefined): Extract<Setting, readonly unknown[]> {
  if (value === undefined) return [];
  return typeof value === 'object' ? value : [value];
}

/** Settings without a value, and what holds only such, are left out. */
function describe({ value, children }: Merged): unknown {
  if (value !== undefined) return typeof value === 'object' && value.length === 0 ? undefined : value;
  const members = [...children].map(([name, child]) => [name, describe(child)] as const).filter(([, member]) => member !== undefined);
  return members.length === 0 ? undefined : Object.fromEntries(members);
}
