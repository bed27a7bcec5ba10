/** A management policy as the tree that inheritance works on. https://docs.aws.amazon.com/organizations/latest/userguide/policy-operators.html */
export interface PolicyNode {
  /** What the policy says of a setting; nothing of what only holds other settings. */
  readonly assign?: Setting;
  readonly append?: readonly Scalar[];
  readonly remove?: readonly Scalar[];
  /** Operators that policies further down may use here; all unless said. */
  readonly allowed?: readonly ValueOperator[];
  readonly children: ReadonlyMap<string, PolicyNode>;
}

export type Scalar = string | number | boolean;
export type Setting = Scalar | readonly Scalar[];
export type ValueOperator = '@@assign' | '@@append' | '@@remove';

/** A document that is no management policy; the message says what is wrong. */
export class InheritanceRefused extends Error {
  override readonly name = 'InheritanceRefused';
}

const VALUE_OPERATORS: readonly ValueOperator[] = ['@@assign', '@@append', '@@remove'];
const CHILD_CONTROL = '@@operators_allowed_for_child_policies';

/** @throws {@link InheritanceRefused} */
export function parseInheritance(given: unknown, path = 'the policy'): PolicyNode {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    throw new InheritanceRefused(`${path} must be an object; a value is set with @@assign`);
  }
  let node: Omit<PolicyNode, 'children'> = {};
  const children = new Map<string, PolicyNode>();
  for (const [key, value] of Object.entries(given)) {
    if (!key.startsWith('@@')) children.set(key, parseInheritance(value, `${path}.${key}`));
    else if (key === CHILD_CONTROL) node = { ...node, allowed: readAllowed(value, path) };
    else if (key === '@@assign') node = { ...node, assign: readSetting(value, path) };
    else if (key === '@@append') node = { ...node, append: readList(value, `${path}.@@append`) };
    else if (key === '@@remove') node = { ...node, remove: readList(value, `${path}.@@remove`) };
    else throw new InheritanceRefused(`${path} has the unknown operator ${key}`);
  }
  return { ...node, children };
}

function isScalar(value: unknown): value is Scalar {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

function readSetting(value: unknown, path: string): Setting {
  return isScalar(value) ? value : readList(value, `${path}.@@assign`);
}

function readList(value: unknown, path: string): readonly Scalar[] {
  if (!Array.isArray(value) || !value.every(isScalar)) throw new InheritanceRefused(`${path} must be a list of values`);
  return value;
}

function readAllowed(value: unknown, path: string): readonly ValueOperator[] {
  const list = readList(value, `${path}.${CHILD_CONTROL}`);
  if (list.includes('@@all')) return VALUE_OPERATORS;
  if (list.includes('@@none')) return [];
  const unknown = list.find((operator) => !VALUE_OPERATORS.includes(operator as ValueOperator));
  if (unknown !== undefined) throw new InheritanceRefused(`${path}.${CHILD_CONTROL} has the unknown operator ${unknown}`);
  return list as readonly ValueOperator[];
}
