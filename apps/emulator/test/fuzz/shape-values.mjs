/** Values for the shapes of an AWS model's constraint table: such as the service takes, and such as it must refuse. */
import { NUMBERS, STRINGS } from './hostile-values.mjs';

const MAX_LENGTH = 20_000;
const MAX_ITEMS = 300;

/** What a pattern cannot be generated for, by the name of the shape or member. */
const EXAMPLES = {
  MlflowAppArn: 'arn:aws:sagemaker:us-east-1:123456789012:mlflow-app/app-AAAAAAAAAAAA',
  MlflowAppName: 'fuzz',
  S3Uri: 's3://fuzz/mlflow',
  RoleArn: 'arn:aws:iam::123456789012:role/Fuzz',
  ResourceArn: 'arn:aws:sagemaker:us-east-1:123456789012:mlflow-app/app-AAAAAAAAAAAA',
  DomainId: 'd-abcdefghijkl',
  DomainName: 'fuzz',
  SubnetId: 'subnet-1234567890',
  VpcId: 'vpc-1234567890',
  SecurityGroupId: 'sg-1234567890',
  WeeklyMaintenanceWindowStart: 'Mon:01:00',
  MlflowVersion: '3.10.1',
  KmsKeyId: 'alias/fuzz',
  TagKey: 'key',
  TagValue: 'value',
  arnType: 'arn:aws:iam::123456789012:role/Fuzz',
  roleSessionNameType: 'fuzz-session',
  roleNameType: 'Fuzz',
  policyNameType: 'Fuzz',
  policyDocumentType: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"*"},"Action":"sts:AssumeRole"}]}',
  pathType: '/',
  pathPrefixType: '/',
  roleDurationSecondsType: 900,
};

export class ShapeValues {
  #table;
  #random;
  #living;

  /** @param {Record<string, readonly unknown[]>} living values of things that exist, by the name of a member or shape */
  constructor(table, random, living = {}) {
    this.#table = table;
    this.#random = random;
    this.#living = living;
  }

  #shape(name) {
    return this.#table.shapes[name] ?? { type: 'string' };
  }

  /** A value that keeps every constraint, as far as a pattern can be guessed. Optional members come and go. */
  valid(name, depth = 0) {
    const shape = this.#shape(name);
    if (Object.hasOwn(this.#living, name)) return this.#random.pick(this.#living[name]);
    if (name in EXAMPLES) return EXAMPLES[name];
    switch (shape.type) {
      case 'structure':
        return this.#structure(shape, depth);
      case 'list':
        return depth > 6
          ? []
          : Array.from({ length: this.#random.integer(shape.min ?? 0, Math.min(shape.max ?? 3, 3)) }, () =>
              this.valid(shape.member, depth + 1),
            );
      case 'map':
        return depth > 6 ? {} : { [this.valid(shape.key, depth + 1)]: this.valid(shape.value, depth + 1) };
      case 'string':
        return shape.enum ? this.#random.pick(shape.enum) : 'a'.repeat(Math.min(Math.max(shape.min ?? 1, 1), MAX_LENGTH));
      case 'boolean':
        return this.#random.chance(0.5);
      case 'timestamp':
        return 1_700_000_000;
      case 'blob':
        return 'AAAA';
      default:
        return shape.min ?? Math.min(shape.max ?? 1, 1);
    }
  }

  #structure({ members = {}, required = [] }, depth) {
    const value = {};
    for (const [member, shape] of Object.entries(members)) {
      if (required.includes(member) || (depth < 4 && this.#random.chance(0.4)))
        value[member] = this.valid(Object.hasOwn(this.#living, member) ? member : shape, depth + 1);
    }
    return value;
  }

  /** A valid value with one thing wrong in it, somewhere. */
  broken(name) {
    return this.#broken(name, this.valid(name), 0);
  }

  #broken(name, value, depth) {
    const shape = this.#shape(name);
    if (depth > 0 && this.#random.chance(0.25)) return this.#wrongType();
    switch (shape.type) {
      case 'structure':
        return this.#brokenStructure(shape, value, depth);
      case 'list':
        return this.#brokenList(shape, value, depth);
      case 'map':
        return this.#random.chance(0.5) ? this.#wrongType() : { ...value, [this.#random.pick(STRINGS)]: this.#random.pick(STRINGS) };
      case 'string':
        return this.#brokenString(shape);
      case 'integer':
      case 'long':
      case 'float':
      case 'double':
        return this.#random.pick([(shape.max ?? 1e9) + 1, (shape.min ?? 0) - 1, ...NUMBERS]);
      default:
        return this.#wrongType();
    }
  }

  #brokenStructure({ members = {}, required = [] }, value, depth) {
    const names = Object.keys(members);
    const given = { ...value };
    const kind = this.#random.next();
    if (kind < 0.2 && required.length > 0) delete given[this.#random.pick(required)];
    else if (kind < 0.3) given[this.#random.pick(['Unknown', '__proto__', 'constructor', ''])] = this.#wrongType();
    else if (kind < 0.35) return {};
    else if (names.length > 0) {
      const member = this.#random.pick(names);
      given[member] = this.#broken(members[member], given[member] ?? this.valid(members[member], depth + 1), depth + 1);
    }
    return given;
  }

  #brokenList({ member, min = 0, max = 50 }, value, depth) {
    const kind = this.#random.next();
    const items = Array.isArray(value) ? value : [];
    if (kind < 0.3) return Array.from({ length: Math.min(max + 1, MAX_ITEMS) }, () => this.valid(member, depth + 1));
    if (kind < 0.4 && min > 0) return [];
    if (kind < 0.5) return [...items, null];
    return [...items, this.#broken(member, this.valid(member, depth + 1), depth + 1)];
  }

  #brokenString({ min = 0, max = 1000 }) {
    const kind = this.#random.next();
    if (kind < 0.25) return 'a'.repeat(Math.min(max + 1, MAX_LENGTH));
    if (kind < 0.35 && min > 0) return 'a'.repeat(min - 1);
    return this.#random.pick(STRINGS);
  }

  #wrongType() {
    return this.#random.pick([null, true, 0, 1.5, -1e300, '', 'x', [], [[]], {}, { a: { b: [] } }, [null], this.#random.pick(STRINGS)]);
  }
}
